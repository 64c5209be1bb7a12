import { compile, createApp, ref } from 'vue';

const render = compile(
  `<form>
    <tds-fieldset label="Address" name="address">
      <p v-if="more" slot="hint">Where you live</p>
      <tds-text-field v-if="more" label="First" name="first"></tds-text-field>
      <tds-text-field label="Street" name="street"></tds-text-field>
      <tds-text-field v-for="each in more ? ['City', 'Code'] : ['Code']" :key="each" :label="each" :name="each"></tds-text-field>
    </tds-fieldset>
    <button type="button" @click="more = !more">More</button>
  </form>`,
  { isCustomElement: (tag) => tag.startsWith('tds-') },
);

createApp({ setup: () => ({ more: ref(false) }), render }).mount('#root');
