import { connect } from 'node:net';

/**
 * Whether a Kafka broker answers on the port and lists itself: sends one Metadata request (API key 3, version 1, no topics) and checks the
 * number of brokers in the response. A broker answers once it is ready to serve.
 */
export async function kafkaAnswers(port: number, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    let received = Buffer.alloc(0);
    socket.setTimeout(withinMs, () => {
      finish(false);
    });
    socket.on('error', () => {
      finish(false);
    });
    socket.on('close', () => {
      finish(false);
    });
    socket.on('connect', () => socket.write(METADATA_REQUEST));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      // Size, correlation id, number of brokers: 4 bytes each.
      if (received.length >= 12) finish(received.readInt32BE(8) > 0);
    });
  });
}

const METADATA_REQUEST = metadataRequest();

function metadataRequest(): Buffer {
  const body = Buffer.alloc(2 + 2 + 4 + 2 + 4);
  body.writeInt16BE(3, 0);
  body.writeInt16BE(1, 2);
  body.writeInt32BE(1, 4);
  // No client id (−1), and an empty array of topics.
  body.writeInt16BE(-1, 8);
  body.writeInt32BE(0, 10);
  const size = Buffer.alloc(4);
  size.writeInt32BE(body.length);
  return Buffer.concat([size, body]);
}
