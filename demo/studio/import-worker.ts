import {perform, type Answer, type Task} from './import-task.js';

/** The importers beside the page: whatever a file does to them, the page goes on. */
const scope = globalThis as unknown as {onmessage: (event: MessageEvent<Task>) => void; postMessage: (answer: Answer | {readonly is: 'ready'}) => void};

scope.onmessage = async ({data}) => scope.postMessage(await perform(data, answer => scope.postMessage(answer)));
scope.postMessage({is: 'ready'});
