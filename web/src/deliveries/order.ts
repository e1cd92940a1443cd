import type { Job } from '../api/job';
import { content, type Schemas, send, server } from '../api/server';

export type Delivery = Schemas['DeliveryAnswer'];
export type Found = Schemas['Found'];
export type Finding = Schemas['FindingAnswer'];
export type Change = Schemas['ChangeAnswer'];
export type SeenColumn = Schemas['SeenColumn'];
export type Confidentiality = Schemas['SourceAnswer']['confidentiality'];

/** How the columns of a file are understood: told from them, by a profile of the program, or by one of one's own. */
export type ProfileWay = 'told' | 'known' | 'own';

const LONGEST_NAME = 100;

/** What somebody fills in to deliver; the files themselves stand in [chosen]. */
export interface Order {
  readonly from: 'file' | 'feed';
  readonly url: string;
  readonly organisation: string;
  readonly source: string;
  /** Who may see it; empty for as the source is already. */
  readonly confidentiality: Confidentiality | '';
  readonly profileWay: ProfileWay;
  readonly profile: string;
  readonly ownProfile: string;
}

export const EMPTY_ORDER: Order = {
  from: 'file',
  url: '',
  organisation: '',
  source: '',
  confidentiality: '',
  profileWay: 'told',
  profile: '',
  ownProfile: '',
};

/** The source to which the register takes this to belong: of the name given, or made of that of the file or address. */
export function sourceOf(order: Order, files: readonly File[]): string {
  const shape = files.find((file) => /\.shp$/i.test(file.name));
  const from = order.from === 'feed' ? order.url.trim() : (shape ?? files[0])?.name;
  if (order.source.trim() !== '' || from === undefined || from === '') {
    return order.source.trim();
  }
  const stem = from
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/\.[A-Za-z]{2,8}$/, '')
    .replace(/[^\p{L}\p{N}._ ()+-]/gu, '-');
  return `${order.organisation}-${stem}`.slice(0, LONGEST_NAME);
}

/** Begins the reading; nothing enters the register before somebody accepts it. */
export async function deliver(order: Order, files: readonly File[]): Promise<Job> {
  const more = {
    organisation: order.organisation,
    accept: 'preview',
    ...(order.confidentiality !== '' && { confidentiality: order.confidentiality }),
    ...(order.source.trim() !== '' && { source: order.source.trim() }),
    ...(order.profileWay === 'known' && { profile: order.profile }),
    ...(order.profileWay === 'own' && { ownProfile: order.ownProfile }),
  };
  if (order.from === 'feed') {
    const body = JSON.stringify({ url: order.url.trim(), ...more });
    return (await (await send('POST', '/deliveries', body)).json()) as Job;
  }
  const form = new FormData();
  Object.entries(more).forEach(([name, value]) => form.append(name, value));
  files.forEach((file) => form.append('file', file));
  return (await (await send('POST', '/deliveries', form)).json()) as Job;
}

/** A first profile for a file, to be looked over, and the columns of the file. */
export async function draftProfile(file: File): Promise<Schemas['DraftAnswer']> {
  const form = new FormData();
  form.append('file', file);
  return (await (await send('POST', '/profile-drafts/with-columns', form)).json()) as Schemas['DraftAnswer'];
}

export async function profileText(name: string): Promise<string> {
  return (await send('GET', `/profiles/${encodeURIComponent(name)}`)).text();
}

export const profiles = () => content(server.GET('/profiles'));
export const sources = () => content(server.GET('/sources'));
export const delivery = (id: string) => content(server.GET('/deliveries/{id}', { params: { path: { id } } }));

/** The id that a row gives itself, of which a finding may say that of its work, with its source before it. */
export function rowIdOf({ subject }: Finding, { about }: Delivery): string {
  return subject.startsWith(`${about.source}:`) ? subject.slice(about.source.length + 1) : subject;
}

/** The id at the end of an address. */
export const idOf = (href: string | undefined) => href?.split('/').pop();
