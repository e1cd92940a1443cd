import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { KEYS } from '../api/keys';
import { content, Refusal, server } from '../api/server';
import { patchWork } from '../api/works';
import { Button } from '../parts/Button';
import { useDraft } from '../parts/draft';
import { PhaseBadge } from '../parts/Badge';
import { Failure, Notice } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { sourceWord } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { moment } from '../words/written';
import { Conflict } from './Conflict';
import { asPatch, differing, fieldsOf, type WholeWork, type WorkFields } from './fields';
import { WorkForm } from './WorkForm';

/** What is being changed, and on which version that rests. */
interface Edit {
  readonly fields: WorkFields;
  readonly base: WorkFields;
  readonly version: number;
}

/** A work that is there, changed by hand: nothing of what somebody else changes meanwhile is overwritten. */
export function EditWork({ work, mayEdit }: { work: WholeWork; mayEdit: boolean }) {
  const say = useSay();
  const known = useQueryClient();
  const { language } = useLanguage();
  const fresh = useMemo((): Edit => {
    const fields = fieldsOf(work);
    return { fields, base: fields, version: work.registration.version };
  }, [work]);
  const draft = useDraft<Edit>(`work-${work.id}`, fresh);
  const { fields, base, version } = draft.value;
  const changed = differing(fields, base);
  const kept = (saved: WholeWork) => {
    known.setQueryData(KEYS.work(work.id, 'to-edit'), saved);
    void known.invalidateQueries({ queryKey: KEYS.work(work.id) });
    void known.invalidateQueries({ queryKey: KEYS.ownWorks() });
    void known.invalidateQueries({ queryKey: KEYS.ownOverview() });
  };
  const save = useMutation({
    mutationFn: (sent: Edit) => patchWork(work.id, sent.version, asPatch(sent.fields, sent.base, language)),
    onSuccess: (saved, sent) => {
      kept(saved);
      if (differing(draft.value.fields, sent.fields).length === 0) {
        draft.clear();
      } else {
        draft.change(onTop(saved, sent.fields, draft.value.fields));
      }
    },
  });
  const theirs = theirsOf(save.error);
  useEffect(() => {
    // Where nothing was changed here, a newer version simply takes the place of the older.
    if (changed.length === 0 && version < work.registration.version) {
      draft.change(fresh);
    }
  }, [changed.length, version, work.registration.version, draft, fresh]);
  return (
    <>
      <WorkHead work={work} />
      {known.getQueryData(KEYS.work(work.id, 'made-here')) === true && save.isIdle && (
        <Notice tone="good">
          <p>{say(text('Vastgelegd.', 'Registered.'))}</p>
        </Notice>
      )}
      {mayEdit && work.place?.geometry === undefined && work.registration.standing.withdrawnAt === undefined && (
        <NoPlace />
      )}
      {save.isSuccess && changed.length === 0 && (
        <Notice tone="good">
          <p>{say(text('Bewaard.', 'Saved.'))}</p>
          {save.data.repairs?.map((repair) => (
            <p key={repair}>{repair}</p>
          ))}
        </Notice>
      )}
      {mayEdit ? (
        <>
          <Standing work={work} onKept={kept} />
          {theirs !== undefined ? (
            <Conflict
              mine={fields}
              theirs={fieldsOf(theirs)}
              base={base}
              onSettled={(settled) => {
                save.reset();
                kept(theirs);
                draft.change({ fields: settled, base: fieldsOf(theirs), version: theirs.registration.version });
              }}
            />
          ) : (
            <WorkForm
              fields={fields}
              change={(changes) => draft.change({ fields: { ...fields, ...changes } })}
              owners={[]}
              isNew={false}
              error={save.error}
              isBusy={save.isPending}
              onSave={() => changed.length > 0 && save.mutate(draft.value)}
            >
              {changed.length > 0 && (
                <Button purpose="subtle" onClick={draft.clear}>
                  {say(text('Veranderingen laten vallen', 'Drop the changes'))}
                </Button>
              )}
            </WorkForm>
          )}
        </>
      ) : (
        <Notice>
          <p>
            {say(
              text(
                'Alleen een programmeur van de organisatie die dit aanleverde kan het veranderen.',
                'Only a programmer of the organisation that delivered this can change it.',
              ),
            )}
          </p>
        </Notice>
      )}
    </>
  );
}

/** What was typed while it was being saved stays, as a change of what was saved. */
function onTop(saved: WholeWork, sent: WorkFields, now: WorkFields): Edit {
  const base = fieldsOf(saved);
  const typed = Object.fromEntries(differing(now, sent).map((name) => [name, now[name]]));
  return { fields: { ...base, ...typed }, base, version: saved.registration.version };
}

/** The version of somebody else who was first. */
function theirsOf(error: Error | null): WholeWork | undefined {
  const problem = error instanceof Refusal && error.status === 409 ? error.problem : undefined;
  return problem !== undefined && 'theirs' in problem ? (problem.theirs as WholeWork) : undefined;
}

function NoPlace() {
  const say = useSay();
  return (
    <Notice tone="warning" title={say(text('Dit voornemen heeft nog geen plaats', 'This work has no place yet'))}>
      <p>
        {say(
          text(
            'Zonder plaats staat het op geen kaart en komt er geen koppelkans uit. Teken hieronder waar het is.',
            'Without a place it is on no map, and no opportunity comes of it. Draw below where it is.',
          ),
        )}
      </p>
    </Notice>
  );
}

function WorkHead({ work }: { work: WholeWork }) {
  const say = useSay();
  const { language } = useLanguage();
  const { standing, source } = work.registration;
  return (
    <PageHead
      title={work.task.title ?? work.place?.street ?? work.id}
      lead={say(
        text('{0}, bron: {1}, bevestigd op {2}', '{0}, source: {1}, confirmed on {2}'),
        work.owner.name,
        say(sourceWord(source.name)),
        moment(standing.confirmedAt, language),
      )}
    >
      <PhaseBadge of={standing.withdrawnAt === undefined ? work.planning.phase : 'withdrawn'} />
    </PageHead>
  );
}

/** Says that a work still stands, or that it will not happen. */
function Standing({ work, onKept }: { work: WholeWork; onKept: (work: WholeWork) => void }) {
  const say = useSay();
  const { standing, version } = work.registration;
  const isWithdrawn = standing.withdrawnAt !== undefined;
  const confirm = useMutation({
    mutationFn: async () =>
      (await content(server.PUT('/works/{id}/confirmation', { params: { path: { id: work.id } } }))) as WholeWork,
    onSuccess: onKept,
  });
  const withdraw = useMutation({
    mutationFn: async () =>
      (await content(
        server.PUT('/works/{id}/withdrawal', {
          params: { path: { id: work.id }, header: { 'If-Match': `"${version}"` } },
          body: {},
        }),
      )) as WholeWork,
    onSuccess: onKept,
  });
  const error = confirm.error ?? withdraw.error;
  return (
    <>
      {(standing.stale || isWithdrawn) && (
        <Notice
          tone="warning"
          title={
            isWithdrawn
              ? say(text('Dit voornemen is vervallen', 'This work is withdrawn'))
              : say(text('Al een half jaar niet bevestigd', 'Not confirmed for half a year'))
          }
        />
      )}
      <p className="form__end">
        <Button purpose="secondary" onClick={() => confirm.mutate()} busy={confirm.isPending}>
          {isWithdrawn
            ? say(text('Het gaat toch door', 'It will happen after all'))
            : say(text('Bevestigen: dit klopt nog', 'Confirm: this still stands'))}
        </Button>
        {!isWithdrawn && (
          <Button purpose="subtle" onClick={() => withdraw.mutate()} busy={withdraw.isPending}>
            {say(text('Het gaat niet door', 'It will not happen'))}
          </Button>
        )}
        {confirm.isSuccess && <span role="status">{say(text('Bevestigd.', 'Confirmed.'))}</span>}
      </p>
      {error !== null && <Failure error={error} />}
    </>
  );
}
