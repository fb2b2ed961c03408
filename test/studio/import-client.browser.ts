/** The importers beside the page: whatever becomes of a file, or of the worker, the page goes on. */
import {expect} from '@open-wc/testing';
import {Broken, Cancelled, ImportClient, SourceRefused, type Helper} from '../../demo/studio/import-client.js';
import {workbook} from '../helpers/workbook.js';

const CSV = 'Skill,Junior,Senior\nCraft,Finishes tasks,Sets the standard\nPeople,Asks early,Helps others\n';
const given = [{name: 'levels.csv', content: CSV}];
const clients: ImportClient[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

function clientOf(options?: ConstructorParameters<typeof ImportClient>[0]): ImportClient {
  const client = new ImportClient(options);
  clients.push(client);
  return client;
}

async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing went wrong');
}

/** A worker as a test wants it: it starts, and then does what it is told to. */
function helper(onTask: (self: Helper) => void, isReady = true): Helper {
  const self: Helper = {onmessage: null, onerror: null, terminate() {}, postMessage: () => onTask(self)};
  if (isReady) queueMicrotask(() => self.onmessage?.call(self as Worker, new MessageEvent('message', {data: {is: 'ready'}})));
  return self;
}

const crash = (self: Helper) => self.onerror?.call(self as Worker, new ErrorEvent('error', {cancelable: true}));
const titles = ({framework}: {framework: {levels: readonly {title: string}[]}}) => framework.levels.map(({title}) => title);

describe('the importers in a worker', function () {
  this.timeout(60_000); // the test server reads each module of theirs when it is first asked for
  it('make a framework of a file, and tell each file before it is read', async () => {
    const told: string[] = [];
    const made = await clientOf().read({given: [{name: 'a.md', content: '# A\n\nHello.\n'}, ...given]}, ({file, index, count}) => told.push(`${file} ${index} of ${count}`));
    expect(titles(made)).to.deep.equal(['Junior', 'Senior']);
    expect(told).to.deep.equal(['a.md 0 of 2', 'levels.csv 1 of 2']);
  });

  it('read a workbook, and show its cells', async () => {
    const files = [{name: 'levels.xlsx', content: workbook({name: 'Design', rows: [['Skill', 'Junior', 'Senior'], ['Craft', 'Draws', 'Draws well'], ['People', 'Asks', 'Helps']]})}];
    const client = clientOf();
    const {found} = await client.read({given: files});
    expect(found.map(({name}) => name)).to.deep.equal(['Skill', 'Junior', 'Senior']);
    const [sheet] = await client.show(files, []);
    expect(sheet?.kind === 'sheet' && sheet.rows[1]!.cells).to.deep.equal(['Craft', 'Draws', 'Draws well']);
  });

  it('refuse what cannot be read, with its place and a sentence', async () => {
    const error = await errorOf(clientOf().read({given: [{name: 'long.md', content: `# A\n\n${'x'.repeat(1_000_001)}\n`}]}));
    expect(error).to.be.instanceOf(SourceRefused);
    expect((error as SourceRefused).at).to.deep.equal({file: 'long.md', line: 3});
    expect(error.message).to.match(/^this line has more than 1,000,000 letters/);
  });

  it('do only what was asked last', async () => {
    const client = clientOf();
    const first = errorOf(client.read({given: [{name: 'a.csv', content: CSV.replace('Junior', 'Old')}]}));
    const second = client.read({given});
    expect(await first).to.be.instanceOf(Cancelled);
    expect(titles(await second)).to.deep.equal(['Junior', 'Senior']);
  });

  it('can be stopped, and read on afterwards', async () => {
    const client = clientOf();
    const first = errorOf(client.read({given}));
    client.cancel();
    expect(await first).to.be.instanceOf(Cancelled);
    expect(titles(await client.read({given}))).to.deep.equal(['Junior', 'Senior']);
  });
});

describe('a worker that fails', () => {
  it('is told kindly when it crashes, and is replaced', async () => {
    const made: Helper[] = [];
    const client = clientOf({worker: () => {
      const next = helper(made.length ? self => self.onmessage?.call(self as Worker, new MessageEvent('message', {data: {is: 'shown', shown: []}})) : crash);
      made.push(next);
      return next;
    }});
    await Promise.resolve(); // the worker says that it is there
    const error = await errorOf(client.read({given}));
    expect(error).to.be.instanceOf(Broken);
    expect(error.message).to.contain('your file is as it was');
    expect(made).to.have.length(2);
    expect(await client.show(given, [])).to.deep.equal([]);
  });

  it('is told kindly when it hangs, and is replaced', async () => {
    let made = 0;
    const ended: number[] = [];
    const client = clientOf({patience: 0, worker: () => {
      const mine = ++made;
      return {...helper(() => {}), terminate: () => ended.push(mine)};
    }});
    const error = await errorOf(client.read({given}));
    expect(error).to.be.instanceOf(Broken);
    expect(error.message).to.contain('it was stopped');
    expect([made, ended]).to.deep.equal([2, [1]]);
  });

  it('leaves the reading to the page where workers are refused', async () => {
    const client = clientOf({worker: () => {
      throw new DOMException('not here', 'SecurityError');
    }});
    const told: string[] = [];
    expect(titles(await client.read({given}, ({file}) => told.push(file)))).to.deep.equal(['Junior', 'Senior']);
    expect(told).to.deep.equal(['levels.csv']);
    const error = await errorOf(client.read({given: [{name: 'a.pdf', content: new TextEncoder().encode('%PDF-1.4')}]}));
    expect(error).to.be.instanceOf(SourceRefused);
  });

  it('leaves the reading to the page where it never starts', async () => {
    const client = clientOf({worker: () => helper(crash, false)});
    expect(titles(await client.read({given}))).to.deep.equal(['Junior', 'Senior']);
  });
});
