import { hatFor } from '../session/session';
import { language } from '../words/language';
import type { Operation } from './operation';

/** What a call can come back with. `later`: the same call may succeed when it is sent again. */
export type Reply<Answer> =
  | { readonly kind: 'answered'; readonly data: Answer }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | {
      readonly kind: 'later';
      /** Nothing came through; otherwise the server was there but could not. */
      readonly noConnection: boolean;
      readonly message: string | null;
      readonly afterSeconds: number | null;
    };

interface GraphqlError {
  message: string;
  extensions?: { code?: string; retryAfterSeconds?: number };
}

interface GraphqlBody {
  data?: unknown;
  errors?: GraphqlError[];
}

const patience = 20_000;
const passing = new Set(['TOO_MANY', 'TOO_SLOW', 'BUG']);

const nothingCame: Extract<Reply<never>, { kind: 'later' }> = {
  kind: 'later',
  noConnection: true,
  message: null,
  afterSeconds: null,
};

/** Reads what came back, apart from how it came: an answer of the neighbourhood, a no, or "try again". */
export function read<Answer>(status: number, body: GraphqlBody | null): Reply<Answer> {
  if (!body || (body.data === undefined && !body.errors)) return { ...nothingCame, noConnection: status < 500 };
  const error = body.errors?.[0];
  if (error) {
    const code = error.extensions?.code ?? 'BUG';
    if (passing.has(code) || status >= 500 || status === 408 || status === 429) {
      return {
        kind: 'later',
        noConnection: false,
        message: error.message,
        afterSeconds: error.extensions?.retryAfterSeconds ?? null,
      };
    }
    return { kind: 'refused', code, message: error.message };
  }
  return { kind: 'answered', data: body.data as Answer };
}

async function post(body: unknown, token: string | null): Promise<Reply<never>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        'Accept-Language': language,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    return read(response.status, asJson(text));
  } catch {
    return nothingCame;
  }
}

/** A page of a Wi-Fi login or a proxy is not an answer. */
function asJson(text: string): GraphqlBody | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : null;
  } catch {
    return null;
  }
}

export async function send<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Reply<Answer>> {
  const body = { query: operation.text, operationName: operation.name, variables };
  const hat = hatFor(operation.name);
  const reply = await post(body, hat?.token() ?? null);
  if (reply.kind !== 'refused' || reply.code !== 'BAD_TOKEN') return reply;
  hat?.notKnown();
  return operation.kind === 'query' ? post(body, null) : reply;
}
