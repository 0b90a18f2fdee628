<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few-labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing-class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>distillation</name>
    <message>
        <source>distilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the teacher makes of this 2, before the softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At T = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the 2; of the rest little is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That brings the logits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of e; the largest is taken off first, which changes no share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten powers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for 3, %2 for 7: it looks like them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How even it is; ten equal shares have 3.322 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other temperatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotter, the more even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has learnt nothing yet: all its logits are small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soft loss over each logit: answer minus target, by T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times T².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes shrink like 1/T²: labels would outvote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At large T: logits minus logits, less their means, by 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At large T soft targets match logits by squares; at small T they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no teacher yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First LeNet-5 learns from 12 000 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1: it reads %2 of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the last test right: distilled %1, on labels %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 3 was seen. At the last test threes right: distilled %1, on labels %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher reads this as a 2. Which wrong class is second?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never sees a 3. How many of a hundred will the distilled student read at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more of a hundred test digits will the distilled student read at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the teacher tells of all classes, also of those that a picture is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logit is the largest behind that of 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 1 000 digits a student learns more from soft targets than from labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 000 digits without labels, read by the teacher, teach more than 200 labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees no 3, and learns from labels, reads none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees no 3, and learns from soft targets, reads some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its bias of 3 raised by 4 it reads most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher at T = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at T = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits ÷ T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy of q, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length ÷ limit&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distilled at T = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On labels at T = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distilled − on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threes, distilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threes, on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, distilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threes, bias of 3 + %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred parts of the soft target are left for the 2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by T, the logits are closer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit of MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its power eˣ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope × T²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given with the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, T = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
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
        <source>Temperature T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which logits are divided before the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of test pictures; to the teacher the first looks most like a 3 and a 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few-labels: few pictures; logits: the same, matched by squared differences alone; missing-class: without any 3; unlabelled: 12 000 pictures without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits from which the students learn; the teacher had 12 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of labels λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much a label, if there is one, counts beside the teacher&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the students&apos; first weights and the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature: one answer of the teacher, number by number; gradient: the slope by which a student follows it; student: two small nets learn, one of them from labels alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Distillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small net learns from what a large one finds likely, and unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ever shows you a 3, but you hear of other digits how much they look like one. Would you know a 3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A teacher always helps.” Where there are labels enough it brings next to nothing; it helps where they are few, or missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
