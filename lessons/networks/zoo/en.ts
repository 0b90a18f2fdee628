<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alexnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>googlenet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>googlenet-aux</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count: all by its description; time: each layer runs here, with random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels along a side of what enters; auto = what the model is meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples that go through at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which weights and values are kept: 4, 2 or 1 bytes a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the accuracy of all models is set against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose layers are shown, counted from the input, as by a click on it; 0: the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published one, a JSON file with a list of layers of your own, or another program&apos;s net as ONNX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Model zoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>43 known networks from their lists of layers: weights, work, memory, accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlexNet has over twice the parameters of ResNet50. Which of them does more work, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A net with more parameters is slower.” AlexNet has 61 million, most of them used once; ResNet50 has 26 million, used at thousands of places, and does nearly six times the work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>it should be a JSON object with &apos;input&apos; and &apos;layers&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 layers, repeated ones counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one should have weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto or %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs pictures of %2 x %2 or more, not %3 x %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would take %2 MB here, more than %3: take a smaller picture or batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model should have one input, and its last layer as its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 layers can be listed, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one layer should have weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the side of its pictures is its own; auto keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a file .json or .onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list such as [3, 32, 32]: channels, height, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of at least one layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoo</name>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height: side of the maps, width: channels, both by powers of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of layers without weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from its layers, for its own side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, as is documented of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, not what is documented of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a list of layers. How many weights do they have, and how much work do they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds; one number sees %3 pixels across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiply-adds for one picture, biases and normalisation not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for a batch of %2, if training keeps what each layer makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each for its own side of the picture; a click on a point opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training keeps what every layer makes of the batch. Does that take more memory than the weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of values, %2 of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these has most multiply-adds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of them, with %3 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of every model come to the parameters and multiply-adds that are documented of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at best, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak, GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is timed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First what this machine can do, then layer after layer of %1 with random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 GFLOP/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 GB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms; under the roofline it would be %2 of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, timed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms; arithmetic or memory alone would take %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the whole time would be needed under the roofline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers move their numbers more than once, and small ones keep no core busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine works on whole vectors of pictures: fewer than 16 take as long as 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% right on ImageNet (torchvision; Han et al. 2020); filled: nothing smaller is as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% right on ImageNet (torchvision; Han et al. 2020); filled: nothing cheaper is as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the roofline, ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
