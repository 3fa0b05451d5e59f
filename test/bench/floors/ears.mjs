// The floor of calls in browsers: two raw sockets a call, and what comes by one goes out by the other.
import http from 'node:http';
import { WebSocketServer } from 'ws';
import { serve } from './serve.mjs';

const ends = new Map();
const server = http.createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url, headers }) => {
  const me = headers.authorization ? 'call' : 'page';
  const other = me === 'call' ? 'page' : 'call';
  ends.set(`${url} ${me}`, socket);
  socket.on('message', (frame) => ends.get(`${url} ${other}`)?.send(frame, { binary: true }));
});
serve(server);
