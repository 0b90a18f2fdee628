<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>alexnet</name>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the picture gets brighter to the right, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of z &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean slope there, tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean slope there, ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: where the picture gets brighter to the right (Sobel, ReLU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × 2, stride 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 3, stride 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moved by %n pixel(s)</source>
        <translation>
            <numerusform>moved by %n pixel</numerusform>
            <numerusform>moved by %n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>2 × 2 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 3 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the move, 2 × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the move, 3 × 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of 7/8 of the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in light of another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes, a column each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by turning C, a pair of colours at a time, until it is diagonal (Jacobi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PᵀCP: λ on the diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey values from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels: brighter in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel, turned by 45° each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps among their neighbours, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where the strongest is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each normed alone (n = 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s = k + α Σ x²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y among n neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity of the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of this net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the nets so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters, two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes a picture, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes a picture, two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training digits, as they are changed for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 30 % of the labels redrawn dropout reads more of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few digits, moved anew each time, teach more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored digits teach less: some become others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by the net, with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the next batch; ✗: it is told a wrong class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the next batch, and their classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the batch, before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right in the batch, as it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test digits right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last epoch %1 of the test digits are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred test digits are right at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits %1, batch %2: what a net knows by heart does not help it with new digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sums of a layer: where a picture gets brighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two poolings make maps of one size; only the windows differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else would show the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours among them are 45° apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net before its first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are random: what counts is what is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlexNet on two GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them has half of the maps and units of every layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large sums all come close to 1 or −1: it saturates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 0 wherever it saturates: such units hardly learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is positive stays as it is, however large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where z &gt; 0, and 0 elsewhere: there it is deaf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others get no gradient at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where z &gt; 0 the mean slope of tanh is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By so much a gradient is multiplied on its way back through this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where z &gt; 0 the slope of ReLU is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient comes through as it is, however large z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number is in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows that overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far apart, but wider: a number may be the largest of up to four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in at the left is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled once more, 2 × 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the map is as before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled once more, 3 × 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the difference, as a share of the map&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmless for things; a digit may become another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper takes 224 of 256 pixels, at any place: 1024 pictures of one, and as many mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in from outside is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number is changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now to the colours: how do they spread over this photograph?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of red, green and blue, over all pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along them colours spread without regard to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is the spread along each axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left beside the diagonal: these are the axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One draw for each axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole picture, not for each pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most along the axis where photographs differ most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel gets the same colour: things stay what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges in eight directions; below 0 nothing is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight answers where the strongest one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large answers are damped more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squares of all maps around: a strong one inhibits those beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral inhibition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside strong neighbours an answer is smaller than alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hidden units answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this all smaller nets will be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units with mask 0 are gone, with all their weights; the others are scaled by 1/(1 − p).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the weights of the whole net, and an answer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all nets so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes near the whole net, which is what answers after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both GPUs have the picture: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where z &gt; 0 the slope of ReLU is 1. What is the mean slope of tanh there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a sum is large, tanh is flat: it is 1 − tanh² z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two pooled maps will the move change less?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of 2 × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of 3 × 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: what a wider window kept, it often keeps after the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of all spread of colours lies along the first axis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels differ most in how bright they are, so red, green and blue go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share %1 of the units is gone. How large will the output be in the mean over many such nets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller by that share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as that of the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is scaled by 1/(1 − p), so that the mean over all masks stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these layers takes the most numbers from the other GPU?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kernels see all maps, 256 of 13 × 13; those of other convolutions only their own half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of layer 1, first digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of layer 2, first digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last map have fewer neighbours, and stay stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of %1 hidden units is there or not. How many nets can be drawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two choices for each unit: 2 to the power of %1, all with the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two GPUs take 242 688 bytes of each other for a picture: before conv3, fc6, fc7 and fc8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two halves a small AlexNet reads digits about as well as in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU %1, map %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a row for each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplications a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes between two GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conv1, pooled, of the first digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conv5 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products, two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps of %1 on GPU %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of %1 on GPU %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that %1 takes from the other GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups save parameters, multiplications and traffic: each GPU sees only its own maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes for a picture, not %2; the way back carries as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees all maps: each GPU needs what the other has made, together %1 bytes a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each GPU sees its own maps: half of the weights and multiplications, and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lrn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-gpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
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
        <source>by-hand: one idea at work, number by number; learn: a net learns to read digits with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the six that made AlexNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest weighted sum of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by so many pixels the map is moved to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation of α; the paper has 0.1, which is hardly to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps whose squares are added up, itself among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the inhibition; libraries divide it by n, the paper does not: for its 0.0001 they need n times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of hidden units that are left out, drawn anew for each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how each digit is changed, anew each time it is learnt from: moved by up to 3 pixels, mirrored or not, or with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of training labels that are drawn at random; one in ten of these is right after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all that is drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense: three layers; whole: a small AlexNet, whose kernels see all maps; two-gpus: in conv2, conv4 and conv5 only those of their half</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>AlexNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six ideas, each at work by itself; and what of them a small net shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are photographs of things mirrored when a net learns, and digits not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Dropout makes every net better.” On few digits with right labels it shows next to nothing; it helps where a net would learn mistakes by heart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the picture is too narrow for a window of %1; a squarer one would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
