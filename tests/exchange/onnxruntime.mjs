// What onnxruntime makes of nets: node onnxruntime.mjs FOLDER, in a folder where `npm install onnxruntime-web` has been done.
// FOLDER has of each net N.onnx, N.in and N.out (float32), as TENSORSCOPE_ONNX_OUT=FOLDER makes test_engine
// TestForeign::everyLayerComesBack (of each kind of layer) or test_app TestNetsGoOut (of each lesson) write them. Prints the largest |a - b| / (1 + |b|) of each.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const ort = createRequire(process.cwd() + '/')('onnxruntime-web')
ort.env.wasm.numThreads = 1
const floats = path => { const b = readFileSync(path); return new Float32Array(b.buffer.slice(b.byteOffset, b.byteOffset + b.length)) }
const folder = process.argv[2]
let worst = 0
for (const file of readdirSync(folder).filter(f => f.endsWith('.onnx')).sort((a, b) => parseInt(a) - parseInt(b))) {
    const base = folder + '/' + file.slice(0, -5), all = floats(base + '.in'), expected = floats(base + '.out')
    try {
        const session = await ort.InferenceSession.create(readFileSync(base + '.onnx'), { logSeverityLevel: 3 })
        const shapes = session.inputMetadata.map(i => i.shape.slice(1))
        const sizes = shapes.map(s => s.reduce((a, b) => a * b, 1)), row = sizes.reduce((a, b) => a + b, 0), samples = all.length / row
        const feeds = {}
        let first = 0
        session.inputNames.forEach((name, k) => {
            const data = new Float32Array(samples * sizes[k])
            for (let n = 0; n < samples; ++n) data.set(all.subarray(n * row + first, n * row + first + sizes[k]), n * sizes[k])
            feeds[name] = new ort.Tensor('float32', data, [samples, ...shapes[k]])
            first += sizes[k]
        })
        const made = await session.run(feeds)
        const got = session.outputNames.flatMap(name => Array.from(made[name].data))
        const error = got.length === expected.length ? got.reduce((w, x, i) => Math.max(w, Math.abs(x - expected[i]) / (1 + Math.abs(expected[i]))), 0) : Infinity
        worst = Math.max(worst, error)
        console.log(file, error.toExponential(1))
    } catch (error) { worst = Infinity; console.log(file, String(error.message ?? error).split('\n')[0]) }
}
console.log('worst', worst)
