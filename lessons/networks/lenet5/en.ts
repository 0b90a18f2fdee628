<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lenet5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-but-last</source>
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
        <source>pictures of 28 × 28 pixels: handwritten digits (MNIST), or clothes (Fashion-MNIST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose maps are shown: the number of a test picture, from 1 on, or a sheet to draw on; draw on any picture, and it becomes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps: all layers; mistakes: wrong answers, and which class is taken for which; layers: what each layer costs; C3[5,3,4]: how one number of a map comes about (click a map)</source>
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
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeNet-5, or for comparison one hidden layer of 78 units with as many weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what S2 and S4 keep of 2 × 2 pixels: the largest, or the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings of zeros round the picture: with 2 the maps of C1 are as large as it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training pictures whose mean gradient makes one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many there are to learn from; of clothes 12 000 at most. With more digits than that the test has all 10 000 that belong to them, else 2 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classes to learn and to be tested with; changed on the way, the net goes on with what it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers that stay as they are: nothing, convolutions, or all but the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by so many pixels test pictures are moved to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far one press of a button goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights and of the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenet5</name>
    <message>
        <source>With one channel and max pooling LeNet-5 has 61 706 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having seen each of 12 000 digits once, it reads nine of ten new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having seen them six times, it reads more than 96 of a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all 60 000 digits, four times each, it reads more than 98 of a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits moved by 3 pixels puzzle it less than a net of equal size without convolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn is taken for “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is recognised (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken for “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 test pictures are right.</source>
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
        <source>Of clothes there are %1 training pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1: convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2: pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3: convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4: pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with 3 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun&apos;s own of 1998</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture takes {products} products of a weight and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1998 C3 saw only some maps, S2 and S4 learnt a factor and a bias, and the output was fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: class, columns: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy in the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer learns the most numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred test pictures are right at step %1, when each training picture was seen once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will “%1” be taken for most often, at step %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of its 120 units has a weight for every number of S4: %1 parameters of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1”: %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few pictures of 5 to 9, and kernels frozen that learnt from 0 to 4, forty steps teach less than they teach a fresh net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %3, %1 of %2 test pictures were right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>LeNet-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small kernels, shared all over a picture, learn to read digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer makes 4704 numbers of a picture. How many weights does it learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Most of the weights are in the convolutions.” They have 2572 of 61 706 parameters; the first dense layer alone has 48 120.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>maps, mistakes or layers; or a number of a map of C1, S2, C3 or S4, as in C3[5,3,4]: its map, row and column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a test picture, from 1 to 10000, or &apos;blank&apos;; or &apos;drawn:&apos; and a digit from 0, paper, to f, ink, for each of 28 x 28 pixels, row by row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
