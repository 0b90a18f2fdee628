<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mlp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut: one product; mlp, attention: the halves of a transformer&apos;s layer; gelu: the cut that goes wrong; sequence: positions are split between the products, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices share a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut A by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns: X goes to all; rows: X is cut, too, by its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many columns or rows of A device 1 has; the others share the rest as evenly as they can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one feature each; a multiple of the devices, as no head is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function that stands between the two products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of inputs, weights and the gradient that comes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one product on several devices: where it is cut says what they must tell each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two products in a row: how must the two matrices be cut so that the devices talk only once forward?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Cut by columns, and an all-reduce must follow.” Forward nothing is sent; the all-reduce comes on the way back, for the gradient of X.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tensor_parallel</name>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns first, then rows: on four devices a block 64 → 256 → 64 gives what one gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows first, with GELU before the sum, gives something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the product, to be added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums before the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent forward, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent backward, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off from one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations of a layer, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… products split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… positions, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared: results and gradients of this run with those on one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: 64 samples in floats, against one device in double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: what the layers behind hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> All-reduce: each device has sent %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> All-gather: each device has sent %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Reduce-scatter: each device has sent %1 bytes on this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device alone has all of A: nothing is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device gets all of X and some columns of A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device gets some rows of A, and the columns of X that meet them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two products with a function between them: A is cut by columns, B by rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device has whole heads: W of queries, keys, values by columns, of the output by rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other order: A by rows first, so that each device has a part of every sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the products each device keeps only some of the positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns stand side by side: nothing had to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g adds up the parts of all devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f gathers the positions of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f hands X to every device as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part went through the function by itself; then they were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g adds up the parts; each device keeps its own positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right order: the parts are added first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then comes the function: that is what one device would have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the early function makes, minus what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head needs nothing of another: no device waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device has some of the sums, whole: the function can come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back from the layers behind; g hands it on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device gets back the gradient of its own positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward g gathers: what was added up is handed to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward f adds up and scatters: what was handed to all comes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device has its own columns of it: nothing had to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices have used X: f adds up what they hand back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device works out the gradient of its own part; nobody waits for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device works on what it has; nobody waits for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up before the function, it is what one device has, up to rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result and gradients are those of one device, up to rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is the whole, or the function is linear: then the order does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be repaired later: the sum must come before the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2048 positions, 4096 features, 32 heads: what is kept for the way back, by formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 → 256 → 64 in floats: relative error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices.</source>
        <translation>
            <numerusform>One device.</numerusform>
            <numerusform>%n devices.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And backward, for the gradient of X: which cut needs no communication here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: which cut of A needs no communication here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then each device has its own part of X; of a copy for all, the gradients must be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the parts of the product stand side by side; with the other cut they must be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: where must the devices talk to each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then each device has all that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the function stands between: is the sum of its values the value of the sum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear function does not mind the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function is curved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An all-gather and a reduce-scatter instead of one all-reduce: how many bytes does a device send forward?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, and an all-reduce sends %2: they are its two halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the sum of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the first product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time forward, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time backward, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right order: off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early: off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early, real size: relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real size: relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes, chunk after chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of its chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not off at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by rounding alone, up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 → 256 → 64 in floats, the function early: relative error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> That is rounding alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
