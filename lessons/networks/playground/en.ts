<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>prelu</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penguins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge</source>
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
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to tell apart: a set that is drawn at random, a table that comes with the program, points painted on the output map, or your own CSV file with two or more columns of numbers and one of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of each hidden layer, as in &apos;8,8&apos;: up to 6 layers of 1 to 16 units, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the hidden units; names in a row are those of the layers in a row, as in &apos;relu,tanh&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far a step follows the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training points whose mean gradient makes one step; at most all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the network is given, made of the data&apos;s columns x1, x2, ...: x1, x1^2, x1x2 or sin(x1), as in &apos;x1,x2,x1x2&apos;; all = every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what training makes small: -log of the softmax probability of the right class; the squared distance of the outputs from ±1; or hinge, which is content beyond a margin of 1</source>
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
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is added to the loss to keep weights small: l1 = rate · Σ|w|, l2 = rate/2 · Σw²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weight in the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they are drawn: uniform in ±1/√fan-in, xavier (for tanh), he (for ReLU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how blurred the random point sets are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the random point sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the points to learn from; the others test what was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for data painted: &apos;x,y,class;x,y,class;...&apos;, classes from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that the mouse paints on the output map (data painted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ends when so large a share of the test points is right; 0 = never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ends when more than so many of a hundred hidden units have no slope at any training point; 100 = never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batches to the step that is called end; the window pauses there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show test points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on a log axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that small losses are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far one press of a button goes: a mini-batch or an epoch; steps are always counted in mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the random points, the split, the first weights and the order of the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the two spirals (data spiral): the more, the longer they take to learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small network learns to tell points apart, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever its weights: what shape has the border that one neuron of the first layer draws between x1 and x2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The lower the training loss, the better the network.” With noise and few training points the training loss falls while the test loss rises.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>up to 16 of x1, x2, x1^2, x1x2, sin(x1), ..., as in &apos;x1,x2,x1x2&apos;; or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names from %1, one for all hidden layers or one for each, as in relu,tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features &apos;%1&apos;: these data have the columns x1 to x%2, and at most 16 features are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter, weight or bias &apos;%1&apos;; weight[l,j,i] leads to unit j of layer l from input i, counted from 0, and bias[l,j] is its bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it takes a number, as in -0.25</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>playground</name>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test point(s)</source>
        <translation>
            <numerusform>%n test point</numerusform>
            <numerusform>%n test points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training point(s)</source>
        <translation>
            <numerusform>%n training point</numerusform>
            <numerusform>%n training points</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test points of class %1 that are answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate of the place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron [%1, %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test point [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training point [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±1/√fan-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±√(6/(fan-in + fan-out))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, normal with variance 2/fan-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases begin at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the training points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1 in training, %2 in test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint some on the output map, or choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test accuracy that was asked for is reached. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the hidden units have no slope at any training point, so they learn nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are random. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The framed map mixes the %n before it.</source>
        <translation>
            <numerusform>The framed map mixes the one map before it.</numerusform>
            <numerusform>The framed map mixes the %n before it.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the test points are right by chance. How many are right after %2 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training %1 are right: what is learnt first is what holds for both parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training %1 are right: what has been learnt so far does not hold for both parts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which neuron of the last hidden layer will weigh most in the output at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights into the output have the largest size, %1. Another seed may make it another neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the test loss do from here to step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls by more than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises by more than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: so far, what it learns from its training points holds for others, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on points that it does not learn from it hardly gets better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the training loss rose, too, so this is no overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the network now fits its training points better than the shape behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate %1: what does the training loss do in the next %2 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises, or is no number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: steps that are too long leap over the valley that they aim at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2 at a learning rate of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true ↓, answer →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other columns: mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2, in the last batch: loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2: loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value: the outputs are no longer numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dead: none of its units has a slope at any training point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are no numbers: there is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are answered “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The map is a slice, all other columns at their mean: %n point(s) are answered otherwise than the colour there.</source>
        <translation>
            <numerusform>The map is a slice, all other columns at their mean: %n point is answered otherwise than the colour there.</numerusform>
            <numerusform>The map is a slice, all other columns at their mean: %n points are answered otherwise than the colour there.</numerusform>
        </translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes γ of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight gradients of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias gradients of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden units learn the four corners of xor, from nearly every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden units would do, but from many a start they get stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight line tells two spirals apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers of 16 units tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the sample: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the outputs are from class %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the framed weight is there. Which way does the weight go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂L/∂w = %1 in the mean over %2 samples: w was %3 and is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next batch takes %1, class %2. The weights are those of step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope ∂L/∂z of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (point %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
