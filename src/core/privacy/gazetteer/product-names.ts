import { latinWord } from './latin-word.ts'
import { lazily } from './lazily.ts'

/**
 * Firms, products, programming languages and tools, and what is named after scholars (Fourier transform, Smith chart,
 * Parkinson's disease): words that look like a name in a text about work. Written by hand from common knowledge.
 */
const products =
  'apple oracle amazon google microsoft meta facebook instagram twitter netflix adobe intel ' +
  'nvidia amd ibm cisco dell lenovo huawei xiaomi samsung sony toshiba panasonic philips ' +
  'siemens bosch nokia ericsson qualcomm broadcom tesla ford toyota honda nissan bmw mercedes ' +
  'benz porsche ferrari lamborghini audi volvo chrysler chevrolet cadillac lincoln boeing ' +
  'airbus disney nike adidas gucci prada chanel hermes dior cartier rolex starbucks mcdonald ' +
  'walmart costco ikea visa mastercard paypal stripe square shopify uber lyft airbnb spotify ' +
  'slack zoom skype telegram whatsapp wechat alipay taobao tencent alibaba baidu bytedance ' +
  'tiktok douyin weibo salesforce sap workday zendesk atlassian jira confluence trello asana ' +
  'notion figma sketch canva miro github gitlab bitbucket docker kubernetes jenkins travis ' +
  'ansible puppet chef terraform vagrant packer vault consul nomad prometheus grafana kibana ' +
  'elasticsearch logstash splunk datadog sentry nagios kafka zookeeper hadoop spark flink ' +
  'storm hive pig presto trino druid cassandra hbase redis memcached mongo mongodb mysql ' +
  'mariadb postgres postgresql sqlite neo4j couchdb dynamo dynamodb snowflake redshift ' +
  'bigquery databricks airflow dagster superset tableau looker metabase django flask rails ' +
  'laravel symfony spring express koa hapi nest next nuxt gatsby astro remix react angular vue ' +
  'svelte ember backbone jquery bootstrap tailwind webpack vite rollup babel parcel esbuild ' +
  'eslint prettier jest mocha jasmine cypress playwright selenium puppeteer maven gradle ant ' +
  'bazel cmake ninja meson conan python java javascript typescript ruby rust go golang kotlin ' +
  'swift scala clojure haskell erlang elixir julia perl php lua dart pascal fortran cobol ada ' +
  'lisp scheme prolog matlab octave mathematica wolfram maple stata sas jupyter anaconda conda ' +
  'numpy pandas scipy keras tensorflow pytorch theano caffe jax hugging claude gemini gpt ' +
  'chatgpt copilot llama mistral mixtral qwen deepseek bard bert siri alexa cortana bixby ' +
  'watson midjourney dall ollama langchain anthropic openai linux ubuntu debian fedora centos ' +
  'redhat arch gentoo suse alpine android windows macos mojave catalina sierra monterey ' +
  'ventura sonoma sequoia bigsur lion leopard safari chrome chromium firefox edge opera brave ' +
  'tor emacs vim neovim nano eclipse netbeans intellij pycharm webstorm rider goland clion ' +
  'xcode vscode cursor postman insomnia swagger nginx apache tomcat jetty caddy envoy istio ' +
  'traefik haproxy celery rabbit rabbitmq nats pulsar mosquitto lambda fargate beanstalk ' +
  'heroku vercel netlify cloudflare akamai fastly azure aws gcp aliyun photoshop illustrator ' +
  'lightroom premiere blender maya unity unreal godot minecraft roblox fortnite zelda mario ' +
  'pokemon pikachu sonic excel word powerpoint outlook onenote teams sharepoint exchange ' +
  'access visio acrobat evernote dropbox box drive gmail maps fourier laplace gauss gaussian ' +
  'euler newton newtonian bayes bayesian markov poisson bernoulli fibonacci fermat riemann ' +
  'hilbert taylor maclaurin cauchy lagrange hamilton hamiltonian jacobi jacobian hesse hessian ' +
  'legendre chebyshev bessel green stokes navier schrodinger heisenberg planck boltzmann ' +
  'maxwell faraday ohm kirchhoff joule watt kelvin celsius fahrenheit hertz weber coulomb ' +
  'curie becquerel sievert doppler hubble kepler galileo turing neumann dijkstra bellman prim ' +
  'kruskal huffman hamming shannon nyquist kalman wiener monte carlo gantt pareto likert ' +
  'pearson spearman kendall student fisher smith bode nash venn bloom merkle paxos raft diffie ' +
  'hellman elliptic caesar vigenere enigma alzheimer parkinson down hodgkin crohn apgar'

const known = lazily(() => new Set(products.split(' ')))

/** Whether a word in Latin script, whatever its case, is a product, firm or term of science: Jenkins, Kafka, Fourier. */
export function isProductName(word: string): boolean {
  return known().has(latinWord(word).replace(/['’]s$/, ''))
}
