// A process that opens a database, as a server does at its start, and says which migrations it applied.
import { openDatabase } from '../src/index.ts';

const [url = ''] = process.argv.slice(2);
const database = await openDatabase({ url, home: '' });
await database.close();
process.stdout.write(JSON.stringify(database.migrated));
