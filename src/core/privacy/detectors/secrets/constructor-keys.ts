import { defineDetector } from '../../detect/detector.ts'
import { isFiller, isPlaceholder } from './placeholder.ts'

/** The end of a name of what is built or signed with keys, right before its bracket. */
const maker =
  /(?:Auth|Signer|Mac|Credentials?|CredentialsProvider|CredentialProvider|AcsClient|ObsClient|OSSClient|OSSClientBuilder|OssClient|COSCredentials|CosClient|BosClient|Minio|MinioClient|KS3Client|UpYun|DefaultProfile\.getProfile|getProfile|oss\.New|obs\.New|NewStaticCredentials|NewStaticV4|NewStaticCredentialsProvider|AwsBasicCredentials\.create)$/
/** Up to four arguments that are strings, each alone between quotes. */
const argument = /[ \t\n]{0,12}(["'`])([^"'`\s\\]{1,120})\1[ \t\n]{0,4}(,?)/y
/** A region or a host comes before the keys of some, a bucket or an endpoint behind those of others. */
const most = 4

/**
 * Keys that are handed to a cloud's client without their names: `oss2.Auth('…', '…')`, `new ObsClient("…", "…")`.
 * Source: the manuals of the SDKs of Aliyun, Tencent Cloud, Huawei Cloud, Qiniu, Baidu, AWS and MinIO.
 */
export const constructorKeys = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  wakes: (unit) => unit === 0x28,
  scan: ({ text }, found, brackets) => {
    for (const bracket of brackets) {
      const name = maker.exec(text.slice(Math.max(0, bracket - 40), bracket))?.[0]
      if (name === undefined) continue
      let at = bracket + 1
      for (let read = 0; read < most; read++) {
        argument.lastIndex = at
        const match = argument.exec(text)
        const value = match?.[2]
        if (!match || value === undefined) break
        const start = at + match[0].indexOf(value)
        at = argument.lastIndex
        if (isKey(value))
          found(start, start + value.length, { score: 0.92, evidence: [{ kind: 'label', word: name }] })
        if (match[3] === '') break
      }
    }
  },
  get cases() {
    const id = 'HQ7ZR2MX4KD9WTB5HVNC'
    const key = 'q7VmZ2kRt9XbH4wLc5YsN8dGpJ3fKe'
    const long = 'q7VmZ2kRt9XbH4wLc5YsN8dGpJ3fKeTu6WyAz0Bn'
    return {
      yes: [
        `auth = oss2.Auth('«LTAIq7VmZ2kRt9XbH4wLc5Ys»', '«${key}»')`,
        `client = AcsClient('«LTAIq7VmZ2kRt9XbH4wLc5Ys»', '«${key}»', 'cn-hangzhou')`,
        `q = qiniu.Auth("«${long}»", "«${key}»")`,
        `new ObsClient("«${id}»", "«${long}»", endPoint);`,
        `DefaultProfile.getProfile("cn-hangzhou", "«LTAIq7VmZ2kRt9XbH4wLc5Ys»", "«${key}»")`,
        `new BasicCOSCredentials("«${id}»", "«${key}»")`,
        `qiniu.NewMac(\n  "«${long}»",\n  "«${key}»",\n)`,
        `Minio("minio.example.com:9000", "«${id}»", "«${key}»", secure=False)`,
      ],
      no: [
        'oss2.Auth(access_key_id, access_key_secret)',
        "oss2.Auth('your-access-key-id', 'your-access-key-secret')",
        `hash("${key}", "${long}")`,
        "AcsClient('<accessKeyId>', '<accessSecret>', 'cn-hangzhou')",
        'new ObsClient("obs.cn-north-4.myhuaweicloud.com")',
        "Auth('application_settings_2024_v1', 'user-profile-cards-12')",
        "boto3.Credentials('ACCESS_KEY', 'SECRET_KEY')",
      ],
    }
  },
})

/** Letters of both kinds or capitals alone with digits, in sixteen characters and more; no words with marks between. */
function isKey(value: string): boolean {
  return (
    /^[A-Za-z0-9+/_=-]{16,120}$/.test(value) &&
    (value.match(/\d/g)?.length ?? 0) > 1 &&
    /[A-Z]/.test(value) &&
    !/^[A-Za-z]{2,20}(?:[-_/][A-Za-z0-9]{1,20}){1,8}$/.test(value) &&
    !isPlaceholder(value) &&
    !isFiller(value, '')
  )
}
