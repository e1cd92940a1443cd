import createClient, { type Middleware } from 'openapi-fetch';
import { addressOf } from './addressed';
import { sentenceFor } from './sentences';
import type { components, paths } from './schema';
import { sessionEnded, whose } from './whose';

export type Schemas = components['schemas'];

/** What the server says when something cannot be done: a sentence with its code, in the language of the page. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly problem: Schemas['Problem'] | undefined;

  constructor(status: number, problem?: Schemas['Problem']) {
    super(problem?.detail ?? problem?.title ?? sentenceFor(status));
    this.code = problem?.code ?? 'no-answer';
    this.status = status;
    this.problem = problem;
  }
}

const API = '/api/v1';
const SESSION = `${API}/session`;

const token = (): string | undefined => /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];

/** What every question carries: the language of the page, and with a change the word that it came from this page. */
async function dress(headers: Headers, method: string): Promise<void> {
  headers.set('Accept-Language', document.documentElement.lang);
  if (method === 'GET') {
    return;
  }
  if (token() === undefined) {
    // It went with a session that is over; any answer on the session brings a new one.
    await fetch(SESSION).catch(() => undefined);
  }
  headers.set('X-XSRF-TOKEN', decodeURIComponent(token() ?? ''));
}

/** Once a session is over only that is asked for: anything else would be answered as for nobody. */
function hold(path: string): void {
  if (whose().isOver && !path.startsWith(SESSION)) {
    throw new Refusal(401);
  }
}

async function refusal(response: Response): Promise<Refusal> {
  if (response.status === 401) {
    sessionEnded();
  }
  return new Refusal(response.status, await problem(response));
}

const asPage: Middleware = {
  async onRequest({ request }) {
    hold(new URL(request.url).pathname);
    await dress(request.headers, request.method);
    return request;
  },
  async onResponse({ response }) {
    if (response.status >= 400) {
      throw await refusal(response);
    }
    expectOurs(response);
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : new Refusal(0);
  },
};

/** Asks what the API's document does not describe, such as files, whole addresses of links, or roles of a demo. */
export async function send(method: string, path: string, body?: BodyInit, signal?: AbortSignal): Promise<Response> {
  hold(API + path);
  const headers = new Headers();
  await dress(headers, method);
  if (typeof body === 'string') {
    headers.set('Content-Type', 'application/json');
  }
  const asked = { method, headers, ...(body === undefined ? {} : { body }), ...(signal && { signal }) };
  return answered(API + path, asked);
}

/** Reads what is no part of the API proper, such as tiles, by its whole address. */
export async function fetched(address: string, signal?: AbortSignal): Promise<Response> {
  hold(address);
  return answered(address, signal === undefined ? {} : { signal });
}

async function answered(address: string, asked: RequestInit): Promise<Response> {
  const answer = await fetch(address, asked).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : new Refusal(0);
  });
  if (!answer.ok) {
    throw await refusal(answer);
  }
  expectOurs(answer);
  return answer;
}

/** The API never answers with a page; what stands between may do so, such as a network that wants a login. */
function expectOurs(answer: Response): void {
  if (/html/.test(answer.headers.get('Content-Type') ?? '')) {
    throw new Refusal(200);
  }
}

async function problem(response: Response): Promise<Schemas['Problem'] | undefined> {
  try {
    return (await response.clone().json()) as Schemas['Problem'];
  } catch {
    return undefined;
  }
}

/** The API, typed by its own document. A call that the server refuses throws a [Refusal]. */
export const server = createClient<paths>({ baseUrl: API, pathSerializer: addressOf });
server.use(asPage);

/** The content of an answer that came. */
export async function content<T>(asked: Promise<{ data?: T }>): Promise<T> {
  const { data } = await asked;
  if (data === undefined) {
    throw new Refusal(200);
  }
  return data;
}
