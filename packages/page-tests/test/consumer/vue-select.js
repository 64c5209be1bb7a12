import { compile, createApp, ref } from 'vue';

const render = compile(
  `<form>
    <tds-select label="City" name="city" placeholder="Choose" v-model="city" :error="error">
      <p v-if="error" slot="hint">All of them</p>
      <option v-for="each in cities" :key="each" :value="each">{{ each }}</option>
      <p v-if="error">After</p>
    </tds-select>
    <button type="button" @click="cities = ['D', 'C', 'B', 'A']; error = 'Choose'">More</button>
    <button type="button" @click="cities = ['B']; error = undefined">Fewer</button>
    <button type="button" @click="cities = []">None</button>
    <output>{{ city }}</output>
  </form>`,
  { isCustomElement: (tag) => tag.startsWith('tds-') },
);
const setup = () => ({ city: ref('C'), cities: ref(['A', 'C']), error: ref() });

createApp({ setup, render }).mount('#root');
