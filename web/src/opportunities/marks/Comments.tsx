import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { LogInFirst } from '../../parts/LogIn';
import { useSession } from '../../api/session';
import { Asked, Failure } from '../../parts/Notice';
import { Button, PlainButton } from '../../parts/Button';
import { text, useLanguage, useSay } from '../../words/language';
import { moment } from '../../words/written';
import { type Comment, keepTyped, typedComment, useComments, useKeeps, useWithdraw, useWrite } from './marks';

const LONGEST = 4_000;

/** What people say of an opportunity, to all partners who see it wholly. */
export function Comments({ id }: { id: string }) {
  const say = useSay();
  const keeps = useKeeps();
  const comments = useComments(id);
  const session = useSession();
  if (!keeps && typedComment(id) !== '') {
    return (
      <LogInFirst>
        {say(
          text(
            'Uw reactie is nog niet geplaatst. Wat u typte is bewaard, en staat hier weer zodra u bent aangemeld.',
            'Your comment was not posted yet. What you typed is kept, and stands here again once you are logged in.',
          ),
        )}
      </LogInFirst>
    );
  }
  if (!keeps) {
    const why = say(
      text(
        'Reacties zijn voor wie een rol heeft bij een deelnemende organisatie.',
        'Comments are for who has a role in an organisation that takes part.',
      ),
    );
    return session?.loggedIn === false ? <LogInFirst>{why}</LogInFirst> : <p className="soft">{why}</p>;
  }
  return (
    <Asked query={comments}>
      {({ items, mayWrite }) => (
        <div className="comments">
          {items.length === 0 && (
            <p className="soft">{say(text('Nog niemand heeft gereageerd.', 'Nobody has commented yet.'))}</p>
          )}
          <ol className="plain">
            {items.map((comment) => (
              <Said key={comment.id} of={comment} id={id} />
            ))}
          </ol>
          {mayWrite ? (
            <Write id={id} />
          ) : (
            <p className="soft">
              {say(
                text(
                  'Reageren kan wie een voornemen in deze koppelkans heeft, en het kernteam.',
                  'Who has a work in this opportunity can comment, and the core team.',
                ),
              )}
            </p>
          )}
        </div>
      )}
    </Asked>
  );
}

function Said({ of, id }: { of: Comment; id: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const withdraw = useWithdraw(id);
  const comment = useRef<HTMLLIElement>(null);
  return (
    <li className="comment" ref={comment} tabIndex={-1}>
      <p className="comment__by">
        <strong>{of.by.name ?? say(text('Iemand die vertrokken is', 'Somebody who has left'))}</strong>{' '}
        <span className="soft">
          {of.by.organisation.name} · <time dateTime={of.writtenAt}>{moment(of.writtenAt, language)}</time>
        </span>
        {of.mayWithdraw && of.withdrawn === undefined && (
          <PlainButton
            className="quiet"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate(of.id, { onSuccess: () => comment.current?.focus() })}
          >
            {say(text('Intrekken', 'Withdraw'))}
          </PlainButton>
        )}
      </p>
      <p className={of.text === undefined ? 'comment__text soft' : 'comment__text'}>
        {of.text ?? say(text('Deze reactie is ingetrokken.', 'This comment was withdrawn.'))}
      </p>
      {withdraw.error !== null && <Failure error={withdraw.error} />}
    </li>
  );
}

/** What is typed is kept until it is said, also through a reload or a session that ended. */
function Write({ id }: { id: string }) {
  const say = useSay();
  const field = useId();
  const [typed, type] = useState(() => typedComment(id));
  const area = useRef<HTMLTextAreaElement>(null);
  const write = useWrite(id);
  useEffect(() => keepTyped(id, typed), [id, typed]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') {
      write.mutate(typed.trim(), {
        onSuccess: (_, sent) => {
          type((now) => (now.trim() === sent ? '' : now));
          area.current?.focus();
        },
      });
    }
  };
  return (
    <form className="comments__write" onSubmit={submit}>
      <label htmlFor={field}>{say(text('Uw reactie', 'Your comment'))}</label>
      <textarea
        ref={area}
        id={field}
        rows={3}
        maxLength={LONGEST}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <p className="soft">
        {say(
          text(
            'Te lezen voor alle partners die deze koppelkans helemaal zien, met uw naam en organisatie.',
            'For all partners who see this opportunity wholly, with your name and organisation.',
          ),
        )}
      </p>
      <Button type="submit" purpose="primary" busy={write.isPending} disabled={typed.trim() === ''}>
        {say(text('Plaatsen', 'Post'))}
      </Button>
      {write.error !== null && <Failure error={write.error} />}
    </form>
  );
}
