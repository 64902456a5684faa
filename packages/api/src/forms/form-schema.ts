import { z } from 'zod';
import { title } from '../text.ts';

export const formSchema = z.object({ id: z.string(), title, dataset: z.string(), datasetTitle: title, pluginId: z.string(), cadence: z.string() });
