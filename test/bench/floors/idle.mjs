// The floor of connections: raw socket.io that knows who is there and does nothing.
import { Server } from 'socket.io';
import { serve } from './serve.mjs';

const here = new Map();
const io = new Server(serve(), { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  socket.on('contact:resume', ({ token, after }, answer) => {
    here.set(token, socket);
    answer({ ok: true, seq: after, entries: [] });
  });
});
