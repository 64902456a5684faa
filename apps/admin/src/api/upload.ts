import { z } from 'zod';

const uploadedSchema = z.object({ uploadId: z.string(), fileName: z.string(), size: z.number(), format: z.enum(['xlsx', 'csv']), encoding: z.string().optional() });
const refusedSchema = z.object({ zh: z.string(), en: z.string() });

export type Uploaded = z.infer<typeof uploadedSchema>;

/** An upload that the server refused, in its words. */
export class UploadRefused extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(said: { readonly zh: string; readonly en: string }) {
    super(said.zh);
    this.zh = said.zh;
    this.en = said.en;
  }
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const outcome = (status: number, body: unknown): Uploaded => {
  if (status >= 200 && status < 300) return uploadedSchema.parse(body);
  const refused = refusedSchema.safeParse(body);
  throw new UploadRefused(refused.success ? refused.data : { zh: `服务器未能接收文件（${status}）。`, en: `The server did not take the file (${status}).` });
};

/** Sends a file as it is and says how much has gone; `fetch` cannot tell the progress of an upload. */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files/uploads');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      try {
        resolve(outcome(request.status, read(request.responseText)));
      } catch (error) {
        reject(error as Error);
      }
    };
    request.onerror = () => reject(new UploadRefused({ zh: '上传中断，请检查网络后重试。', en: 'The upload broke off. Check the network and try again.' }));
    request.send(file);
  });
}
