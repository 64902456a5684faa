// A process that opens the database of a folder, says so, and stays until it is told or killed.
import { openDatabase } from '../src/index.ts';

const database = await openDatabase({ home: process.argv[2] ?? '' });
process.stdout.write(`${database.how}\n`);
process.stdin.on('data', () => void database.close().then(() => process.exit(0)));
