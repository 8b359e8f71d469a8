// The npm package ocpp-rpc as one end of one OCPP-J connection, for test_ocpp_rpc.py. Its only argument is a JSON object
// of options. It answers each JSON line on stdin with one on stdout, in order, and ends when stdin does.
const { createInterface } = require('node:readline');
const { NOREPLY, RPCClient, RPCServer, createRPCError } = require('ocpp-rpc');

const options = JSON.parse(process.argv[2]);
const password = Buffer.from(options.password, 'hex');
const common = { protocols: options.protocols, strictMode: true };
const handled = []; // [action, payload] of each call that reached a handler
const badMessages = []; // the error codes that the package gave to what it could not take

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const plain = (error) => ({ error: { code: error.rpcErrorCode ?? null, message: error.message } });

function prepare(client) {
  for (const [action, answers] of Object.entries(options.answers)) {
    client.handle(action, ({ params }) => {
      handled.push([action, params]);
      return answers.length > 1 ? answers.shift() : answers[0];
    });
  }
  for (const [action, payload] of Object.entries(options.rawAnswers)) {
    client.handle(action, ({ messageId }) => {
      client.sendRaw(JSON.stringify([3, messageId, payload]));
      return NOREPLY;
    });
  }
  if (options.catchAll) {
    client.handle(() => {
      throw createRPCError('NotImplemented');
    });
  }
  client.on('badMessage', ({ error }) => badMessages.push(error.rpcErrorCode));
  return client;
}

async function startServer() {
  const server = new RPCServer(common);
  server.auth((accept, reject, handshake) => {
    const known = handshake.identity === options.identity && handshake.password?.equals(password);
    return known ? accept() : reject(401);
  });
  const connected = new Promise((resolve) => server.on('client', (client) => resolve(prepare(client))));
  const http = await server.listen(0, '127.0.0.1');
  say({ port: http.address().port });
  return connected;
}

async function startClient() {
  const { endpoint, identity } = options;
  const client = prepare(new RPCClient({ ...common, endpoint, identity, password, reconnect: false }));
  try {
    await client.connect();
    say({ protocol: client.protocol });
  } catch (error) {
    say({ refused: { status: error.code ?? null, message: error.message } });
  }
  return client;
}

async function obey(client, { call, raw }) {
  if (call) {
    return client.call(...call).then((result) => ({ result }), plain);
  }
  if (raw) {
    client.sendRaw(raw);
  }
  return { handled, badMessages };
}

async function main() {
  const started = options.role === 'csms' ? startServer() : startClient();
  for await (const line of createInterface({ input: process.stdin })) {
    say(await obey(await started, JSON.parse(line)));
  }
  process.exit();
}

main();
