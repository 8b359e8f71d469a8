// The npm packages ocpp-rpc and typed-ocpp as judges of payloads and frames, for fuzz_npm.py. Its argument is the folder of
// modules. It answers each JSON line [package, version, ...] on stdin with one on stdout, in order: {ok, ...}, or {threw}.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

console.warn = () => {}; // ajv remarks on the schemas of ocpp-rpc
const modules = process.argv[2];
const require = createRequire(join(modules, 'here.js'));
const standard = require('ocpp-rpc/lib/standard-validators.js');
const { OCPP16, OCPP20, OCPP21 } = await import(pathToFileURL(join(modules, 'typed-ocpp/dist/index.js')));

const strict = Object.fromEntries(standard.map((each) => [each.subprotocol.slice(4), each]));
const typed = { 1.6: OCPP16, '2.0.1': OCPP20, 2.1: OCPP21 };

const judges = {
  // A payload against a schema, as strict mode does it: ok, or the rule that is broken.
  'ocpp-rpc'(version, schema, payload) {
    try {
      strict[version].validate(schema, payload);
      return { ok: true };
    } catch (error) {
      if (!error.rpcErrorCode) {
        throw error;
      }
      return { ok: false, rule: error.details?.errors?.[0]?.keyword ?? error.rpcErrorCode };
    }
  },

  // A frame as text, and the call that it answers, if any: ok and, if wanted, the payload as the package leaves it, or what it says.
  'typed-ocpp'(version, text, call, echo) {
    const api = typed[version];
    let frame;
    try {
      frame = JSON.parse(text);
    } catch {
      return { ok: false, rule: 'no JSON' };
    }
    if (!api.validate(frame)) {
      return { ok: false, rule: api.validate.errors[0] };
    }
    if (call && !api.checkCallResult(frame, call)) {
      return { ok: false, rule: api.checkCallResult.errors[0] };
    }
    return echo ? { ok: true, payload: frame.at(-1) } : { ok: true };
  },
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [judge, ...rest] = JSON.parse(line);
  let answer;
  try {
    answer = judges[judge](...rest);
  } catch (error) {
    answer = { threw: `${error.name}: ${error.message}` };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
