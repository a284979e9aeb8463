/** Numbers of fields. Source: onnx.proto of ONNX, ModelProto, GraphProto and TensorProto. */
const field = { graph: 7, initializer: 5, dataType: 2, name: 8, rawData: 9 }
const float = 1

/** Reads messages in the encoding of protocol buffers. Source: protobuf.dev, Encoding. */
class Message {
  #bytes
  #at = 0

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes
  }

  /** @returns {Generator<{ number: number, value: number, bytes: Uint8Array | null }>} */
  *fields() {
    while (this.#at < this.#bytes.length) {
      const key = this.#variable()
      const wire = key % 8
      const value = wire === 0 || wire === 2 ? this.#variable() : 0
      const size = wire === 2 ? value : wire === 5 ? 4 : wire === 1 ? 8 : 0
      yield {
        number: Math.floor(key / 8),
        value,
        bytes: wire === 0 ? null : this.#bytes.subarray(this.#at, this.#at + size),
      }
      this.#at += size
    }
  }

  #variable() {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
}

/**
 * The tensors of 32-bit numbers that a model in ONNX carries, by name.
 * @param {Uint8Array} model
 * @returns {Map<string, Float32Array>}
 */
export function readOnnxTensors(model) {
  /** @type {Map<string, Float32Array>} */
  const tensors = new Map()
  for (const part of new Message(model).fields()) {
    if (part.number !== field.graph || !part.bytes) continue
    for (const item of new Message(part.bytes).fields()) {
      if (item.number !== field.initializer || !item.bytes) continue
      let name = ''
      let type = 0
      let raw = new Uint8Array()
      for (const { number, value, bytes } of new Message(item.bytes).fields()) {
        if (number === field.dataType) type = value
        if (number === field.name && bytes) name = new TextDecoder().decode(bytes)
        if (number === field.rawData && bytes) raw = new Uint8Array(bytes)
      }
      if (type === float) tensors.set(name, new Float32Array(raw.buffer, 0, raw.length / 4))
    }
  }
  return tensors
}
