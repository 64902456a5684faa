import { testCollector } from '@siheng/plugin-sdk/testing';
import { liaisonTrainings } from './liaison-trainings.ts';

testCollector(liaisonTrainings);
