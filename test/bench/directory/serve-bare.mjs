import { createServer } from 'node:http';
import process from 'node:process';

// What the service is measured against: it reads a body and answers with 600 constant bytes.
const BODY = Buffer.alloc(600, '"bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b",');
const HEADERS = { 'Content-Type': 'application/json', 'Content-Length': BODY.length };

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, HEADERS).end(BODY));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening on http://127.0.0.1:${server.address().port}\n`);
});
