import { compile, createApp, createSSRApp, ref } from 'vue';

const isCustomElement = (tag) => tag.startsWith('tds-');

const component = (template, setup) => ({ setup, render: compile(template, { isCustomElement }) });

/** A form as a browser makes it. */
export const form = () =>
  createApp(
    component(
      `<form>
      <tds-text-field label="City" hint="Where you live" :error="error" required>
        <input name="city" v-model="city">
      </tds-text-field>
      <tds-text-field label="Street" name="street" v-model="street"></tds-text-field>
      <tds-text-field label="Amount" name="amount" :value="amount" prefix="$" form="other"></tds-text-field>
      <tds-radios label="Answer" name="answer" inline @change="answer = $event.target.value">
        <tds-radio label="Yes" value="yes"></tds-radio>
        <tds-radio v-for="other in ['no', 'maybe']" :label="other" :value="other"></tds-radio>
      </tds-radios>
      <tds-button type="button" label="Check" @click="error = error ? undefined : 'Enter a city'"></tds-button>
      <tds-button type="button" label="Double" @click="amount = amount * 2"></tds-button>
      <output>{{ city }}/{{ street }}/{{ answer }}</output>
    </form>`,
      () => ({
        city: ref('Ottawa'),
        street: ref('Elm'),
        amount: ref('20'),
        answer: ref(''),
        error: ref(),
      }),
    ),
  );

/**
 * A form as a server sends it. No values are bound, which would overwrite what was typed early, and
 * no tag holds children: beside children of its own, Vue would take away those that were added.
 */
export const page = () =>
  createSSRApp(
    component(
      `<tds-header home-href="/"></tds-header>
    <form>
      <tds-text-field label="City" hint="Where you live" name="city" :error="error" required></tds-text-field>
      <tds-text-field label="Amount" name="amount" prefix="$" inputmode="decimal"></tds-text-field>
      <tds-button type="button" label="Check" @click="error = 'Enter a city'"></tds-button>
    </form>`,
      () => ({ error: ref() }),
    ),
  );
