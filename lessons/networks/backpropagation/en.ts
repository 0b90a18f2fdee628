<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>backpropagation</name>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: the loss of the net run again, this weight moved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: 1 for the right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: the net run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest relative difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes of the weights into unit %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input times its weight, added up, and the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function of the weighted sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the output is from the target: from here all slopes come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of an output is its softmax probability minus the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of an output is 2 (y − t) ÷ the number of outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of the unit it leads to, times the activation it comes from; of the bias the slope is δ itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample, its target, and weights drawn at random. Which way should each weight go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each weight the net runs twice, a little above and a little below: (L₊ − L₋) ÷ 2ε.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way back gave all slopes; the difference quotients took %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest relative difference of all %1 slopes is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number moves against its slope, by η = %1 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sample once more: L was %1 and is %2.</source>
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
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the framed weight grows a little, what happens to the loss L? (The sign of ∂L/∂w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grows: ∂L/∂w &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it falls: ∂L/∂w &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: ∂L/∂w = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do this one: δ of the framed unit. Every δ behind it comes back over its weight; f′ times the sum is δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do this one: ∂L/∂w of the framed weight, which leads from x[%1] to unit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights follow −η ∂L/∂w with η = %1. Where will the loss of this sample be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂L/∂w = δ × input = %1 × %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its card shows the whole sum, and the slope of the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L changes by %1: a slope holds for small steps only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ: a kink is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode gives each weight the slope that its difference quotient says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt: step %1 of the lesson “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample, its target, and the weights of step %1 of the lesson “%2”. Which way should each weight go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 = %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>none</source>
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
        <source>xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of each hidden layer, as in &apos;3,2&apos;: up to 4 layers of 1 to 6 units, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the hidden units; the outputs have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-log of the softmax probability of the right class, or the mean of (y - t)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which point of the data goes through the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose unit the check is shown for; counted layer by layer, unit by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers and two classes, or the four measures of three species of iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the update follows the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes one number, or all of a layer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights, and of the points of xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose slopes are computed: one drawn at random, or that of a state file of a training, with its layers, activations, weights and points; up to 4 inputs, 4 hidden layers of 6 units, 6 classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way back through the net gives the slope of every weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight leads from a unit whose activation is 0. What is its slope, and will it learn from this sample?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The way back sends the error itself back.” It sends back slopes: how much the loss changes with each number, all at the present weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>it should have an output for each of its %1 classes (loss cross-entropy), not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1, too large to be shown number by number; up to 4 inputs, 4 hidden layers of 6 units and 6 classes would do, 2-4-2 for instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its activation has a slope of its own that is learnt; all others would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are no numbers any more; an earlier step of the training would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no points to take a sample from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lesson takes dense layers with biases, with an activation after each but the last; those of the lesson playground</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
