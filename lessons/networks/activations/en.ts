<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>activations</name>
    <message>
        <source>Sixty steps that are far too long leave most ReLU units without a slope at any image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hundred good steps later the ReLU net still guesses: what is dead does not learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU recovers, as some gradient gets through everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through twenty logistic layers next to nothing of the gradient arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that net learns nothing in 300 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through twenty ReLU layers that began as He says the gradient keeps its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And that net learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to a loss of 0.5, of ELU, whose mean is nearer to 0, as a multiple of those of ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first layer ÷ last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead units</source>
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
        <source>layer %1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in the batch of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the batch of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per layer, what lies beyond in the outer bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|dL/dz| per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with |f′| &lt; 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the weights&apos; gradient</source>
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
        <source>counted over 2000 test images, at every tenth step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead units of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given: bad for 60 steps, then 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of its batch is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate %1: too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate 0.1 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 units are dead.</source>
        <translation>
            <numerusform>%n of 64 units is dead.</numerusform>
            <numerusform>%n of 64 units are dead.</numerusform>
        </translation>
    </message>
    <message>
        <source>How steep will %1 be at x = 2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end as many places lie below 0 as above. What will the mean of %1 be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the last layer: after how many layers is the gradient a millionth of what it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere in this net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing gets 10 % right. How many test images are right after %1 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the 64 units will be dead when the bad steps end, at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now 200 steps at a learning rate of 0.1. How many test images will be right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At x = 2 its derivative is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1: what f makes of −x cancels what it makes of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1: what f makes of −x does not cancel what it makes of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit that no image opens gets no gradient, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last layer to the first it goes from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 units are dead, and what is dead does not learn.</source>
        <translation>
            <numerusform>%n of 64 units is dead, and what is dead does not learn.</numerusform>
            <numerusform>%n of 64 units are dead, and what is dead does not learn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gradient of the first layer is %1 times that of the last: so much of the error arrives there.</source>
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
        <source>GELU, tanh form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU, logistic form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place on the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value f(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope f′(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of places where |f′| &lt; 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of f(x) over the places so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nanoseconds per element, measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f is a straight line here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated: |f′| &lt; 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point will go from −5 to 5, and each function answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes %2 of it, and changes %3 times as fast as x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saturated here: hardly any gradient gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the step before left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both functions will be bent to points that others of their kind have made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU has learnt γ = %1, swish β = %2, each by its own gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will γ be after %1 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will β be after %1 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step goes against the slope of the loss; near the best shape there is little of it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU; dots: what it should become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swish; dots: what it should become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at every tenth step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted over 2000 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps above a loss of 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far; of the loss smoothed over ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images with a slope, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted over its training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this batch no weights get a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the true shape&apos;s, with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the points that both functions are bent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the function answers with the shape that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer changes with the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the point: twice its error times that slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the shares of all %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape goes a step against its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
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
        <source>gelu-tanh</source>
        <translation>GELU, tanh form</translation>
    </message>
    <message>
        <source>gelu-logistic</source>
        <translation>GELU, logistic form</translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation>deep net</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>dead units</translation>
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
        <source>mnist</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>learn</source>
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
        <source>Activation f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is plotted, or what each hidden unit makes of its weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers of weights of the deep net; 64 units in each hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of both nets: uniform in ±1/√fan-in; Xavier, for functions like tanh; He, for ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Adam in the deep net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape γ, β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a multiple of the usual one: 0.01 of leaky ReLU, 0.25 where PReLU starts, 1 of ELU and swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first 60 steps of the small net; then 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the nets learn: digits, or clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of weights and batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function: a point walks along all of them; learn: PReLU and swish learn their shape; deep: a deep net learns digits; dead: a small net is trained far too fast, and then well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Activation functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a function lets through, forwards and back, decides what a deep net learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logistic function is nowhere steeper than 1/4. What is left of a gradient behind ten such layers, at best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A unit that answers 0 is just silent for a while.” Of ReLU it gets no gradient either: if no sample opens it, it is dead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
