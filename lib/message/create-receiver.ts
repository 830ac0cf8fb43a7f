import * as v from 'valibot';
import { classifySender, type Sender, type SenderFacts } from './classify-sender';
import {
  messages,
  ownMessages,
  pageMessages,
  type Answers,
  type Body,
  type OwnVerb,
  type PageVerb,
} from './protocol';

/** One function for each verb that our own pages may use. */
export type OwnHandlers = { readonly [V in OwnVerb]: (body: Body<V>) => Promise<Answers[V]> };

export type PageSender = Extract<Sender, { kind: 'contentScript' }>;

/** One function for each verb that content scripts may use. */
export type PageHandlers = {
  readonly [V in PageVerb]: (body: Body<V>, sender: PageSender) => Promise<Answers[V]>;
};

interface Options {
  readonly own: { readonly id: string; readonly origin: string };
  readonly ownHandlers: OwnHandlers;
  readonly pageHandlers: PageHandlers;
}

const envelopeSchema = v.strictObject({
  verb: v.picklist(Object.keys(messages)),
  body: v.unknown(),
});

/**
 * Creates the listener for every message that reaches the worker: it asks who sent it, whether that
 * sender may use the verb, and whether the body is what the verb takes. Anything else gets no answer.
 *
 * @returns a function that gives the answer's promise, or undefined for a message that is refused
 */
export function createReceiver({ own, ownHandlers, pageHandlers }: Options) {
  return function receive(message: unknown, facts: SenderFacts): Promise<unknown> | undefined {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success) return undefined;
    const { verb, body } = envelope.output;
    const sender = classifySender(facts, own);
    if (sender.kind === 'ownPage' && isKeyOf(ownHandlers, verb)) {
      const valid = v.safeParse(ownMessages[verb], body);
      return valid.success ? ownHandlers[verb](valid.output as never) : undefined;
    }
    if (sender.kind === 'contentScript' && isKeyOf(pageHandlers, verb)) {
      const valid = v.safeParse(pageMessages[verb], body);
      return valid.success ? pageHandlers[verb](valid.output as never, sender) : undefined;
    }
    return undefined;
  };
}

function isKeyOf<T extends object>(map: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(map, key);
}
