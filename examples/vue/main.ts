// First, so that Vue finds the element and its properties, and gives it the framework as a value.
import 'career-elements/define/career-framework.js';
import 'career-elements/lang/de.js';
import {createApp} from 'vue';
import App from './App.vue';
import file from './framework.json';

createApp(App, {file}).mount('#root');
