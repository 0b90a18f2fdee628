<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lenet5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sgd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense: 32 units a layer, digits of 8 × 8; convolutional: 8 maps a layer, digits of 14 × 14; LeNet-5 on digits of 28 × 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers of weights: one at the front, two in each block, one at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each block adds its input to what its two layers make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between weights and ReLU: each unit gets mean 0 and variance 1 over the batch, then a learnt scale and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform in ±1/√fan-in, what PyTorch begins with; Xavier; He, made for ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, adam scales it for each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is drawn, and looked into by I; of LeNet-5 the layer; the last one, if there are fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of weights and batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>ResNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way around each block lets signal and gradient through a deep net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain net with these initial weights: at which depth does it no longer learn? Try 4, 8, 14, 20 layers. Which initial weights move that depth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ResNet was made against vanishing gradients.” Good initial weights or batch normalisation keep gradients alive, too; its paper is about deep nets that train worse although they do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resnet</name>
    <message>
        <source>Twenty plain blocks, of two layers each, learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a way around each of them the same net learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well begun and normalised, 38 plain convolutional layers still learn badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With skip connections they learn well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation lets LeNet-5 learn by small plain steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the batch of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the layers before, of a “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the layers behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights W₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights W₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit weighs all numbers before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU keeps what is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers make F of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x comes around and is added: the two layers need only say what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU once more: this the next block gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers behind say how the loss changes with each output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the sum the gradient goes both ways as it is: into F, and straight back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ReLU let nothing through, there is no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by the weights with which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came through both layers, plus what came straight through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left came through both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each weight: the gradient of its unit times what it weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all samples of the batch, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer moves each weight against its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1: one sample of the next batch, a “%2”, as the layers before leave it.</source>
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
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number: what a layer makes has grown beyond all bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are random. Of the test pictures %1 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of its batch: %1. At the last test %2 were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the end: after how many layers is less than a thousandth of the gradient left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere in this net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing gets 10 % right. How many test pictures are right after %1 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end to the front its size goes from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in the batch of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after BN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by layer: |a − mean of the batch|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal of F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal that comes, as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what two layers make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted over 500 test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of map %1 for map %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kernel slides over the maps before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each weight: over all places, the gradient there times what it weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums of layer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one sample of the next batch, a “%2”, as the layers before leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
