<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>gpipe</source>
        <translation>GPipe</translation>
    </message>
    <message>
        <source>1f1b</source>
        <translation>1F1B</translation>
    </message>
    <message>
        <source>interleaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipedream</source>
        <translation>PipeDream</translation>
    </message>
    <message>
        <source>pipedream-no-stash</source>
        <translation>PipeDream, no stash</translation>
    </message>
    <message>
        <source>zb-h1</source>
        <translation>zero bubble H1</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual-stages</source>
        <translation>chunks</translation>
    </message>
    <message>
        <source>zb-h2</source>
        <translation type="unfinished">zero bubble H2</translation>
    </message>
    <message>
        <source>zb-v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which order a device does what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices share the layers; beyond 16 only times are worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into how many parts a batch is cut; beyond 64 only times are worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from the end of a box until another device has its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a micro-batch on a device: one for all, or device by device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward, inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of plain gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many batches of m micro-batches are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the network; each stage has at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underline the boxes that decide how long all takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place the boxes yourself, by clicks; the schedule is what yours is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was placed by hand, device by device: &apos;FFBB/FBFB&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many times as much of the time as fits; the playhead scrolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart of what the bubble would be, with all other settings as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interleaved and bfs: how many stages of the network each device has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bubble: time for the gradient that goes to the stage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bubble: time for the gradient of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations of how many micro-batches fit on a device, 0: any number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages of a net on different devices take turns over micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many micro-batches: what becomes of the bubble, and of the memory of device 1, with GPipe and with 1F1B?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“1F1B is faster than GPipe.” With equal stages and no latency both take the same time; 1F1B stores less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>one time for all devices, or a list of times such as &apos;2, 1, 1&apos;; each from 0.05 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of F and B, or F, I and W, with &apos;/&apos; between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are times of %2 devices, and there are %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>Gradients added up over micro-batches equal that of the full batch, whatever the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With eight stages PipeDream still learns, if a backward pass uses the weights of its forward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these stashed weights it learns hardly anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass, inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins at once: its digits are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins a new batch, after the flush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began when the activations of device %2 had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began when device %2 had handed back its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began as soon as %2 had been done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ready before, and waited until the device had done %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its gradient is of weights that are %n updates old.</source>
        <translation>
            <numerusform>Its gradient is of weights that are %n update old.</numerusform>
            <numerusform>Its gradient is of weights that are %n updates old.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices share %2 layers; each batch of digits comes in %3 micro-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, device %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not have come so far: a device had no memory left for another activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2, with the same times: when is the batch done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: the bubble is that of filling and draining, and latency and uneven stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch has %1 micro-batches. Activations of how many does device 1 store at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forward pass stores one, a backward pass frees it; device 1 begins so many before the first comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device works %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle %1 = %2 of busy time, %3 of all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing alone: so many boxes train no net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flush; accuracy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flush: each micro-batch updates the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients add up; weights wait for the flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equals the full batch up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1F1B (PipeDream-flush)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interleaved 1F1B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PipeDream, asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PipeDream without stash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bubble H1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of %1 on device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of %1 on device %2, chunk %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward, inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1, before its box %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of a micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time until all is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time that a device works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time that a device is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubble over busy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubble of all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages between devices in a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most activations at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean cross-entropy of its 32 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by its backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of one weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference from the full batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all gradients: added up from micro-batches, and of the full batch at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of 360 digits that were not learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: the latest of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the last box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links between stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward passes begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward passes done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device offers its next boxes: a click places one, undo takes it back. Dotted ones cannot begin yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All placed: %1; %2 takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 boxes placed; %3 takes %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1 on device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be placed: it needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: filling and draining take as long as before, and there is twice as much to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: latency and uneven stages cost each micro-batch something, not the batch alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bubble is %1 of busy time. With %2 micro-batches, twice as many, it would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device 1 has done %1 and is idle. What does it wait for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gradient from device 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the gradient that device 2 hands back, and the schedule has it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble in % of busy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against chunks v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against micro-batches m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubble of %1, in % of busy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a device&apos;s own span at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bubble H2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bubble V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looped, breadth first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most idle time between a device&apos;s first and last box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last of its boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first of its boxes begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began when the activations of its own chunk %2 were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began when its own chunk %2 had handed back its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here gaps are left within a device&apos;s span: without any it takes 2p − 1 micro-batches and equal times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device has %1 chunks: a forward pass of one stores 1/%1 of an activation, a backward pass frees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored activations, %1 chunks as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of chunk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored activations of chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most activations of chunks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device works %1 of %2 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batch %2 on device %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
