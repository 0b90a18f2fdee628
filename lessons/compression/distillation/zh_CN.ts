<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>few-labels</source>
        <translation>标签很少</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>missing-class</source>
        <translation>缺一类</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
</context>
<context>
    <name>distillation</name>
    <message>
        <source>distilled</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>on labels</source>
        <translation>只用标签</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Logits.</source>
        <translation>logit。</translation>
    </message>
    <message>
        <source>What the teacher makes of this 2, before the softmax.</source>
        <translation>教师对这个 2 的输出，在 softmax 之前。</translation>
    </message>
    <message>
        <source>At T = 1.</source>
        <translation>T = 1 时。</translation>
    </message>
    <message>
        <source>%1 for the 2; of the rest little is seen.</source>
        <translation>2 占 %1；其余几乎看不见。</translation>
    </message>
    <message>
        <source>Divided by T.</source>
        <translation>除以 T。</translation>
    </message>
    <message>
        <source>That brings the logits together.</source>
        <translation>这使各 logit 彼此靠近。</translation>
    </message>
    <message>
        <source>Powers.</source>
        <translation>取幂。</translation>
    </message>
    <message>
        <source>Of e; the largest is taken off first, which changes no share.</source>
        <translation>以 e 为底；先减去最大的一个，各份额不变。</translation>
    </message>
    <message>
        <source>Their sum.</source>
        <translation>求和。</translation>
    </message>
    <message>
        <source>All ten powers.</source>
        <translation>十个幂相加。</translation>
    </message>
    <message>
        <source>Soft target.</source>
        <translation>软目标。</translation>
    </message>
    <message>
        <source>%1 for 3, %2 for 7: it looks like them.</source>
        <translation>3 占 %1，7 占 %2：它像这两个数字。</translation>
    </message>
    <message>
        <source>Entropy.</source>
        <translation>熵。</translation>
    </message>
    <message>
        <source>How even it is; ten equal shares have 3.322 bits.</source>
        <translation>表示有多均匀；十个相等的份额有 3.322 比特。</translation>
    </message>
    <message>
        <source>Other temperatures.</source>
        <translation>其他温度。</translation>
    </message>
    <message>
        <source>The hotter, the more even.</source>
        <translation>温度越高越均匀。</translation>
    </message>
    <message>
        <source>A student.</source>
        <translation>一个学生。</translation>
    </message>
    <message>
        <source>It has learnt nothing yet: all its logits are small.</source>
        <translation>它还什么都没学：所有 logit 都很小。</translation>
    </message>
    <message>
        <source>Its answer.</source>
        <translation>它的回答。</translation>
    </message>
    <message>
        <source>At the same temperature.</source>
        <translation>在同一温度下。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>The soft loss over each logit: answer minus target, by T.</source>
        <translation>软损失对每个 logit 的斜率：回答减目标，再除以 T。</translation>
    </message>
    <message>
        <source>Times T².</source>
        <translation>乘以 T²。</translation>
    </message>
    <message>
        <source>Slopes shrink like 1/T²: labels would outvote them.</source>
        <translation>斜率按 1/T² 缩小，否则会被标签压倒。</translation>
    </message>
    <message>
        <source>The limit.</source>
        <translation>极限。</translation>
    </message>
    <message>
        <source>At large T: logits minus logits, less their means, by 10.</source>
        <translation>T 很大时：logit 之差（各减均值）除以 10。</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>有多接近？</translation>
    </message>
    <message>
        <source>At large T soft targets match logits by squares; at small T they do not.</source>
        <translation>T 大时，软目标相当于以平方差拟合 logit；T 小时则不然。</translation>
    </message>
    <message>
        <source>There is no teacher yet.</source>
        <translation>还没有教师。</translation>
    </message>
    <message>
        <source>First LeNet-5 learns from 12 000 digits.</source>
        <translation>先由 LeNet-5 学习 12 000 个数字。</translation>
    </message>
    <message>
        <source>The teacher learns.</source>
        <translation>教师在学习。</translation>
    </message>
    <message>
        <source>Epoch %1: it reads %2 of the test digits.</source>
        <translation>第 %1 轮：认对 %2 的测试数字。</translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>第 %1 批。</translation>
    </message>
    <message>
        <source>At the last test right: distilled %1, on labels %2.</source>
        <translation>上次测试认对：蒸馏 %1，只用标签 %2。</translation>
    </message>
    <message>
        <source>No 3 was seen. At the last test threes right: distilled %1, on labels %2.</source>
        <translation>没有见过 3。上次测试认对的 3：蒸馏 %1，只用标签 %2。</translation>
    </message>
    <message>
        <source>The teacher reads this as a 2. Which wrong class is second?</source>
        <translation>教师把它认作 2。哪个错误的类别排第二？</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>It never sees a 3. How many of a hundred will the distilled student read at the end?</source>
        <translation>蒸馏的学生从未见过 3。最后它能认对百分之几的 3？</translation>
    </message>
    <message>
        <source>How many more of a hundred test digits will the distilled student read at the end?</source>
        <translation>最后，蒸馏的学生在一百个测试数字中多认对几个？</translation>
    </message>
    <message>
        <source>An answer of the teacher tells of all classes, also of those that a picture is not.</source>
        <translation>教师的回答涉及所有类别，包括图片不属于的类别。</translation>
    </message>
    <message>
        <source>Its logit is the largest behind that of 2.</source>
        <translation>除 2 以外，它的 logit 最大。</translation>
    </message>
    <message>
        <source>Of 1 000 digits a student learns more from soft targets than from labels.</source>
        <translation>用 1 000 个数字，学生从软目标学到的比从标签学到的多。</translation>
    </message>
    <message>
        <source>12 000 digits without labels, read by the teacher, teach more than 200 labels.</source>
        <translation>由教师认读的 12 000 个无标签数字，比 200 个标签教得更多。</translation>
    </message>
    <message>
        <source>Who sees no 3, and learns from labels, reads none.</source>
        <translation>没见过 3、只向标签学习的学生一个 3 也不认得。</translation>
    </message>
    <message>
        <source>Who sees no 3, and learns from soft targets, reads some.</source>
        <translation>没见过 3、向软目标学习的学生认得一些 3。</translation>
    </message>
    <message>
        <source>With its bias of 3 raised by 4 it reads most.</source>
        <translation>把 3 的偏置加 4，它就认得大多数。</translation>
    </message>
    <message>
        <source>computed by the net</source>
        <translation>由网络算出</translation>
    </message>
    <message>
        <source>Teacher at T = %1</source>
        <translation>教师，T = %1</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Answer at T = 1</source>
        <translation>回答，T = 1</translation>
    </message>
    <message>
        <source>logits ÷ T</source>
        <translation>logit ÷ T</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>其和</translation>
    </message>
    <message>
        <source>entropy of q, bits</source>
        <translation>q 的熵，比特</translation>
    </message>
    <message>
        <source>Entropy, bits</source>
        <translation>熵，比特</translation>
    </message>
    <message>
        <source>Length ÷ limit&apos;s</source>
        <translation>长度 ÷ 极限的长度</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Distilled at T = %1</source>
        <translation>蒸馏，T = %1</translation>
    </message>
    <message>
        <source>On labels at T = 1</source>
        <translation>只用标签，T = 1</translation>
    </message>
    <message>
        <source>distilled − on labels</source>
        <translation>蒸馏 − 只用标签</translation>
    </message>
    <message>
        <source>threes, distilled</source>
        <translation>3，蒸馏</translation>
    </message>
    <message>
        <source>threes, on labels</source>
        <translation>3，只用标签</translation>
    </message>
    <message>
        <source>right, distilled</source>
        <translation>认对，蒸馏</translation>
    </message>
    <message>
        <source>right, on labels</source>
        <translation>认对，只用标签</translation>
    </message>
    <message>
        <source>right, teacher</source>
        <translation>认对，教师</translation>
    </message>
    <message>
        <source>Right of each class</source>
        <translation>各类认对的比例</translation>
    </message>
    <message>
        <source>threes, bias of 3 + %1</source>
        <translation>3，其偏置加 %1</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How many of a hundred parts of the soft target are left for the 2?</source>
        <translation>软目标中，2 还剩百分之几？</translation>
    </message>
    <message>
        <source>Divided by T, the logits are closer together.</source>
        <translation>除以 T 后，各 logit 靠得更近。</translation>
    </message>
    <message>
        <source>a digit of MNIST</source>
        <translation>MNIST 的一个数字</translation>
    </message>
    <message>
        <source>logits z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>its power eˣ</source>
        <translation>它的幂 eˣ</translation>
    </message>
    <message>
        <source>slope × T²</source>
        <translation>斜率 × T²</translation>
    </message>
    <message>
        <source>given with the digit</source>
        <translation>随数字给出</translation>
    </message>
    <message>
        <source>Target, T = %1</source>
        <translation>软目标，T = %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>其回答</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>极限</translation>
    </message>
    <message>
        <source>the digit %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>软目标</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>温度系数 T</translation>
    </message>
    <message>
        <source>by which logits are divided before the softmax</source>
        <translation>softmax 之前 logit 除以它</translation>
    </message>
    <message>
        <source>Picture of a 2</source>
        <translation>2 的图片</translation>
    </message>
    <message>
        <source>of test pictures; to the teacher the first looks most like a 3 and a 7</source>
        <translation>测试图片之一；在教师看来，第一张最像 3 和 7</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>few-labels: few pictures; logits: the same, matched by squared differences alone; missing-class: without any 3; unlabelled: 12 000 pictures without labels</source>
        <translation>标签很少：图片少；logit：同样的图片，只以平方差拟合；缺一类：没有任何 3；无标签：12 000 张没有标签的图片</translation>
    </message>
    <message>
        <source>Pictures with a label</source>
        <translation>有标签的图片</translation>
    </message>
    <message>
        <source>digits from which the students learn; the teacher had 12 000</source>
        <translation>学生用来学习的数字；教师有 12 000 个</translation>
    </message>
    <message>
        <source>Weight of labels λ</source>
        <translation>标签的权重 λ</translation>
    </message>
    <message>
        <source>how much a label, if there is one, counts beside the teacher&apos;s answer</source>
        <translation>若有标签，它相对于教师的回答占多大分量</translation>
    </message>
    <message>
        <source>of the students&apos; first weights and the order of the pictures</source>
        <translation>学生的初始权重和图片顺序的种子</translation>
    </message>
    <message>
        <source>temperature: one answer of the teacher, number by number; gradient: the slope by which a student follows it; student: two small nets learn, one of them from labels alone</source>
        <translation>温度：教师的一个回答，逐数地看；梯度：学生跟随它的斜率；学生：两个小网络学习，其中一个只用标签</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Distillation</source>
        <translation>知识蒸馏</translation>
    </message>
    <message>
        <source>a small net learns from what a large one finds likely, and unlikely</source>
        <translation>小网络学习大网络认为可能与不可能的一切</translation>
    </message>
    <message>
        <source>Nobody ever shows you a 3, but you hear of other digits how much they look like one. Would you know a 3?</source>
        <translation>从没有人给你看过 3，但你听说过其他数字有多像 3。你会认得 3 吗？</translation>
    </message>
    <message>
        <source>“A teacher always helps.” Where there are labels enough it brings next to nothing; it helps where they are few, or missing.</source>
        <translation>“教师总有帮助。”标签足够时几乎没有好处；标签很少或缺失时才有帮助。</translation>
    </message>
</context>
</TS>
