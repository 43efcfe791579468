; rule merge-reshapes with r=0, q=0, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=0, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=0, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=0, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=0, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= e.0 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= 1 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= 1 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= e.0 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= 1 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= 1 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= 1 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= 1 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= 1 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= 1 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= 1 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=1, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= 1 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= 1 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= 1 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= 1 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=2, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= 1 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=3, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= 1 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=4, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=4, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=5, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= 1 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=5, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=5, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=5, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=0, q=5, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= 1 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0))) (= (|$x| 0) (|$x| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= d0 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.1)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= f.1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 f.1)) (not (< f.0 |i!1|)) (<= (+ f.1 |p!0|) |p!1|)) (or (not (< 0 f.1)) (not (< |i!1| f.0)) (<= (+ f.1 |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1))) (= (|$x| 0) (|$x| (+ |p!1| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2))) (= (|$x| 0) (|$x| (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=4, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3))) (= (|$x| 0) (|$x| (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=5, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3) (<= 0 |i!5|) (< |i!5| f.4))) (= (|$x| 0) (|$x| (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=0, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= d0 1))) ; the left side has a value
(assert (= d0 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=1, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (= e.0 1)) ; the left side has a value
(assert (= d0 e.0)) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (= e.0 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= d0 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= e.0 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= e.0 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= d0 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=1, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=2, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (= |p!0| 1)) ; the left side has a value
(assert (= d0 |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (= d0 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= d0 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=2, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=3, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (= |p!0| 1)) ; the left side has a value
(assert (= d0 |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= d0 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= d0 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=3, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=4, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (= |p!0| 1)) ; the left side has a value
(assert (= d0 |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= d0 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= d0 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=4, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=4, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=5, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (= |p!0| 1)) ; the left side has a value
(assert (= d0 |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= d0 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=5, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= d0 f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=5, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=5, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=5, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=1, q=5, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= d0 |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=1, obligation: equal
; lemma instances: {floor_division=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= (* d0 d1) 1))) ; the left side has a value
(assert (= (* d0 d1) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) 0) (< 0 (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!1|) |i!1|) (< |i!1| (+ (* d1 |q!1|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0))) (= (|$x| |q!0| (* (- 1) d1 |q!0|)) (|$x| |q!1| (+ |i!1| (* (- 1) d1 |q!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| 1))) ; the left side has a value
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=2, obligation: equal
; lemma instances: {floor_division=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 (* f.0 f.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= (* d0 d1) 1))) ; the left side has a value
(assert (= (* d0 d1) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 (* f.0 f.1)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) 0) (< 0 (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!1|) (+ (* f.1 |i!1|) |i!2|)) (< (+ (* f.1 |i!1|) |i!2|) (+ (* d1 |q!1|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1))) (= (|$x| |q!0| (* (- 1) d1 |q!0|)) (|$x| |q!1| (+ (* f.1 |i!1|) |i!2| (* (- 1) d1 |q!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=3, obligation: equal
; lemma instances: {floor_division=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= (* d0 d1) 1))) ; the left side has a value
(assert (= (* d0 d1) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) 0) (< 0 (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!1|) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|)) (< (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|) (+ (* d1 |q!1|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2))) (= (|$x| |q!0| (* (- 1) d1 |q!0|)) (|$x| |q!1| (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3| (* (- 1) d1 |q!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=4, obligation: equal
; lemma instances: {floor_division=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= (* d0 d1) 1))) ; the left side has a value
(assert (= (* d0 d1) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) 0) (< 0 (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!1|) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|)) (< (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|) (+ (* d1 |q!1|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3))) (= (|$x| |q!0| (* (- 1) d1 |q!0|)) (|$x| |q!1| (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4| (* (- 1) d1 |q!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=5, obligation: equal
; lemma instances: {floor_division=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= (* d0 d1) 1))) ; the left side has a value
(assert (= (* d0 d1) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) 0) (< 0 (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!1|) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|)) (< (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|) (+ (* d1 |q!1|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3) (<= 0 |i!5|) (< |i!5| f.4))) (= (|$x| |q!0| (* (- 1) d1 |q!0|)) (|$x| |q!1| (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5| (* (- 1) d1 |q!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=0, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=1, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (= e.0 1)) ; the left side has a value
(assert (= |p!0| e.0)) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (= e.0 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (= |p!0| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=1, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= e.0 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= e.0 f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=1, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=1, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=1, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=1, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=2, s=0, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=2, s=1, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=2, s=2, obligation: defined
; lemma instances: {product_sign=3}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=2, s=3, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=2, s=4, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=2, s=5, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=3, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=3, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=3, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=3, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=3, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=3, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=4, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=4, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=4, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=4, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=4, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=4, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=5, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=5, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!1| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=5, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=5, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=5, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=2, q=5, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!2| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!2|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!2| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!2| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!2|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!2| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=1, obligation: equal
; lemma instances: {floor_division=4}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= (* d0 d1 d2) 1))) ; the left side has a value
(assert (= (* d0 d1 d2) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) 0) (< 0 (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!2|) |q!3|) (< |q!3| (+ (* d1 |q!2|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!3|) |i!1|) (< |i!1| (+ (* d2 |q!3|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (* (- 1) d2 |q!1|)) (|$x| |q!2| (+ |q!3| (* (- 1) d1 |q!2|)) (+ |i!1| (* (- 1) d2 |q!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| 1))) ; the left side has a value
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=2, obligation: equal
; lemma instances: {floor_division=4}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 (* f.0 f.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= (* d0 d1 d2) 1))) ; the left side has a value
(assert (= (* d0 d1 d2) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 (* f.0 f.1)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) 0) (< 0 (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!2|) |q!3|) (< |q!3| (+ (* d1 |q!2|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!3|) (+ (* f.1 |i!1|) |i!2|)) (< (+ (* f.1 |i!1|) |i!2|) (+ (* d2 |q!3|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (* (- 1) d2 |q!1|)) (|$x| |q!2| (+ |q!3| (* (- 1) d1 |q!2|)) (+ (* f.1 |i!1|) |i!2| (* (- 1) d2 |q!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=3, obligation: equal
; lemma instances: {floor_division=4}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= (* d0 d1 d2) 1))) ; the left side has a value
(assert (= (* d0 d1 d2) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) 0) (< 0 (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!2|) |q!3|) (< |q!3| (+ (* d1 |q!2|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!3|) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|)) (< (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|) (+ (* d2 |q!3|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (* (- 1) d2 |q!1|)) (|$x| |q!2| (+ |q!3| (* (- 1) d1 |q!2|)) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3| (* (- 1) d2 |q!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=4, obligation: equal
; lemma instances: {floor_division=4}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= (* d0 d1 d2) 1))) ; the left side has a value
(assert (= (* d0 d1 d2) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) 0) (< 0 (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!2|) |q!3|) (< |q!3| (+ (* d1 |q!2|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!3|) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|)) (< (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|) (+ (* d2 |q!3|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (* (- 1) d2 |q!1|)) (|$x| |q!2| (+ |q!3| (* (- 1) d1 |q!2|)) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4| (* (- 1) d2 |q!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=5, obligation: equal
; lemma instances: {floor_division=4}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= (* d0 d1 d2) 1))) ; the left side has a value
(assert (= (* d0 d1 d2) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) 0) (< 0 (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!2|) |q!3|) (< |q!3| (+ (* d1 |q!2|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!3|) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|)) (< (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|) (+ (* d2 |q!3|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3) (<= 0 |i!5|) (< |i!5| f.4))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (* (- 1) d2 |q!1|)) (|$x| |q!2| (+ |q!3| (* (- 1) d1 |q!2|)) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5| (* (- 1) d2 |q!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=0, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=1, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (= e.0 1)) ; the left side has a value
(assert (= |p!0| e.0)) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (= e.0 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!0| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= e.0 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= e.0 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=1, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=2, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=2, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=3, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=3, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=4, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=4, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=4, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=5, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=5, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=5, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=5, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=5, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=3, q=5, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=1, obligation: equal
; lemma instances: {floor_division=6}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= (* d0 d1 d2 d3) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) 0) (< 0 (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!3|) |q!4|) (< |q!4| (+ (* d1 |q!3|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!4|) |q!5|) (< |q!5| (+ (* d2 |q!4|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!5|) |i!1|) (< |i!1| (+ (* d3 |q!5|) d3))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (* (- 1) d3 |q!2|)) (|$x| |q!3| (+ |q!4| (* (- 1) d1 |q!3|)) (+ |q!5| (* (- 1) d2 |q!4|)) (+ |i!1| (* (- 1) d3 |q!5|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| 1))) ; the left side has a value
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=2, obligation: equal
; lemma instances: {floor_division=6}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 (* f.0 f.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= (* d0 d1 d2 d3) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 (* f.0 f.1)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) 0) (< 0 (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!3|) |q!4|) (< |q!4| (+ (* d1 |q!3|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!4|) |q!5|) (< |q!5| (+ (* d2 |q!4|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!5|) (+ (* f.1 |i!1|) |i!2|)) (< (+ (* f.1 |i!1|) |i!2|) (+ (* d3 |q!5|) d3))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (* (- 1) d3 |q!2|)) (|$x| |q!3| (+ |q!4| (* (- 1) d1 |q!3|)) (+ |q!5| (* (- 1) d2 |q!4|)) (+ (* f.1 |i!1|) |i!2| (* (- 1) d3 |q!5|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=3, obligation: equal
; lemma instances: {floor_division=6}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= (* d0 d1 d2 d3) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) 0) (< 0 (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!3|) |q!4|) (< |q!4| (+ (* d1 |q!3|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!4|) |q!5|) (< |q!5| (+ (* d2 |q!4|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!5|) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|)) (< (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|) (+ (* d3 |q!5|) d3))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (* (- 1) d3 |q!2|)) (|$x| |q!3| (+ |q!4| (* (- 1) d1 |q!3|)) (+ |q!5| (* (- 1) d2 |q!4|)) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3| (* (- 1) d3 |q!5|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=4, obligation: equal
; lemma instances: {floor_division=6}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= (* d0 d1 d2 d3) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) 0) (< 0 (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!3|) |q!4|) (< |q!4| (+ (* d1 |q!3|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!4|) |q!5|) (< |q!5| (+ (* d2 |q!4|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!5|) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|)) (< (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|) (+ (* d3 |q!5|) d3))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (* (- 1) d3 |q!2|)) (|$x| |q!3| (+ |q!4| (* (- 1) d1 |q!3|)) (+ |q!5| (* (- 1) d2 |q!4|)) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4| (* (- 1) d3 |q!5|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=5, obligation: equal
; lemma instances: {floor_division=6}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= (* d0 d1 d2 d3) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) 0) (< 0 (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!3|) |q!4|) (< |q!4| (+ (* d1 |q!3|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!4|) |q!5|) (< |q!5| (+ (* d2 |q!4|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!5|) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|)) (< (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|) (+ (* d3 |q!5|) d3))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3) (<= 0 |i!5|) (< |i!5| f.4))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (* (- 1) d3 |q!2|)) (|$x| |q!3| (+ |q!4| (* (- 1) d1 |q!3|)) (+ |q!5| (* (- 1) d2 |q!4|)) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5| (* (- 1) d3 |q!5|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=0, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=1, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (= e.0 1)) ; the left side has a value
(assert (= |p!0| e.0)) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (= e.0 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!0| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= e.0 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= e.0 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=1, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=2, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=2, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=3, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=3, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=4, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=4, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=4, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=5, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=5, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=5, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=5, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=5, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=4, q=5, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=1, obligation: equal
; lemma instances: {floor_division=8}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= (* d0 d1 d2 d3 d4) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3 d4) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) |q!3|) (< |q!3| (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!3|) 0) (< 0 (+ (* d4 |q!3|) d4))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!4|) |q!5|) (< |q!5| (+ (* d1 |q!4|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!5|) |q!6|) (< |q!6| (+ (* d2 |q!5|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!6|) |q!7|) (< |q!7| (+ (* d3 |q!6|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!7|) |i!1|) (< |i!1| (+ (* d4 |q!7|) d4))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (+ |q!3| (* (- 1) d3 |q!2|)) (* (- 1) d4 |q!3|)) (|$x| |q!4| (+ |q!5| (* (- 1) d1 |q!4|)) (+ |q!6| (* (- 1) d2 |q!5|)) (+ |q!7| (* (- 1) d3 |q!6|)) (+ |i!1| (* (- 1) d4 |q!7|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= 1 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| 1))) ; the left side has a value
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= 1 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=2, obligation: equal
; lemma instances: {floor_division=8}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 (* f.0 f.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= (* d0 d1 d2 d3 d4) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3 d4) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 (* f.0 f.1)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) |q!3|) (< |q!3| (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!3|) 0) (< 0 (+ (* d4 |q!3|) d4))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!4|) |q!5|) (< |q!5| (+ (* d1 |q!4|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!5|) |q!6|) (< |q!6| (+ (* d2 |q!5|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!6|) |q!7|) (< |q!7| (+ (* d3 |q!6|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!7|) (+ (* f.1 |i!1|) |i!2|)) (< (+ (* f.1 |i!1|) |i!2|) (+ (* d4 |q!7|) d4))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (+ |q!3| (* (- 1) d3 |q!2|)) (* (- 1) d4 |q!3|)) (|$x| |q!4| (+ |q!5| (* (- 1) d1 |q!4|)) (+ |q!6| (* (- 1) d2 |q!5|)) (+ |q!7| (* (- 1) d3 |q!6|)) (+ (* f.1 |i!1|) |i!2| (* (- 1) d4 |q!7|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0) (<= 0 |at!4|) (< |at!4| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=3, obligation: equal
; lemma instances: {floor_division=8}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= (* d0 d1 d2 d3 d4) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3 d4) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 (* f.0 f.1 f.2)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) |q!3|) (< |q!3| (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!3|) 0) (< 0 (+ (* d4 |q!3|) d4))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!4|) |q!5|) (< |q!5| (+ (* d1 |q!4|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!5|) |q!6|) (< |q!6| (+ (* d2 |q!5|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!6|) |q!7|) (< |q!7| (+ (* d3 |q!6|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!7|) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|)) (< (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3|) (+ (* d4 |q!7|) d4))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (+ |q!3| (* (- 1) d3 |q!2|)) (* (- 1) d4 |q!3|)) (|$x| |q!4| (+ |q!5| (* (- 1) d1 |q!4|)) (+ |q!6| (* (- 1) d2 |q!5|)) (+ |q!7| (* (- 1) d3 |q!6|)) (+ (* f.1 f.2 |i!1|) (* f.2 |i!2|) |i!3| (* (- 1) d4 |q!7|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1) (<= 0 |at!6|) (< |at!6| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=4, obligation: equal
; lemma instances: {floor_division=8}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= (* d0 d1 d2 d3 d4) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3 d4) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 (* f.0 f.1 f.2 f.3)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) |q!3|) (< |q!3| (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!3|) 0) (< 0 (+ (* d4 |q!3|) d4))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!4|) |q!5|) (< |q!5| (+ (* d1 |q!4|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!5|) |q!6|) (< |q!6| (+ (* d2 |q!5|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!6|) |q!7|) (< |q!7| (+ (* d3 |q!6|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!7|) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|)) (< (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4|) (+ (* d4 |q!7|) d4))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (+ |q!3| (* (- 1) d3 |q!2|)) (* (- 1) d4 |q!3|)) (|$x| |q!4| (+ |q!5| (* (- 1) d1 |q!4|)) (+ |q!6| (* (- 1) d2 |q!5|)) (+ |q!7| (* (- 1) d3 |q!6|)) (+ (* f.1 f.2 f.3 |i!1|) (* f.2 f.3 |i!2|) (* f.3 |i!3|) |i!4| (* (- 1) d4 |q!7|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2) (<= 0 |at!8|) (< |at!8| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=5, obligation: equal
; lemma instances: {floor_division=8}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= (* d0 d1 d2 d3 d4) 1))) ; the left side has a value
(assert (= (* d0 d1 d2 d3 d4) 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 (* f.0 f.1 f.2 f.3 f.4)))) ; the left side: the sizes of both shapes are equal
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) |q!1|) (< |q!1| (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!1|) |q!2|) (< |q!2| (+ (* d2 |q!1|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!2|) |q!3|) (< |q!3| (+ (* d3 |q!2|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!3|) 0) (< 0 (+ (* d4 |q!3|) d4))))) ; floor_division
(assert (or (<= d1 0) (and (<= (* d1 |q!4|) |q!5|) (< |q!5| (+ (* d1 |q!4|) d1))))) ; floor_division
(assert (or (<= d2 0) (and (<= (* d2 |q!5|) |q!6|) (< |q!6| (+ (* d2 |q!5|) d2))))) ; floor_division
(assert (or (<= d3 0) (and (<= (* d3 |q!6|) |q!7|) (< |q!7| (+ (* d3 |q!6|) d3))))) ; floor_division
(assert (or (<= d4 0) (and (<= (* d4 |q!7|) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|)) (< (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5|) (+ (* d4 |q!7|) d4))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| f.0) (<= 0 |i!2|) (< |i!2| f.1) (<= 0 |i!3|) (< |i!3| f.2) (<= 0 |i!4|) (< |i!4| f.3) (<= 0 |i!5|) (< |i!5| f.4))) (= (|$x| |q!0| (+ |q!1| (* (- 1) d1 |q!0|)) (+ |q!2| (* (- 1) d2 |q!1|)) (+ |q!3| (* (- 1) d3 |q!2|)) (* (- 1) d4 |q!3|)) (|$x| |q!4| (+ |q!5| (* (- 1) d1 |q!4|)) (+ |q!6| (* (- 1) d2 |q!5|)) (+ |q!7| (* (- 1) d3 |q!6|)) (+ (* f.1 f.2 f.3 f.4 |i!1|) (* f.2 f.3 f.4 |i!2|) (* f.3 f.4 |i!3|) (* f.4 |i!4|) |i!5| (* (- 1) d4 |q!7|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=0, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= 1 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| 1))) ; the left side has a value
(assert (= |p!1| 1)) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= 1 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3) (<= 0 |at!10|) (< |at!10| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=1, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (= e.0 1)) ; the left side has a value
(assert (= |p!0| e.0)) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (= e.0 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!0| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= e.0 f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= e.0 f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (= |p!0| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!0| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!0|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!0| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!0| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!0|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0) (<= 0 |at!5|) (< |at!5| f.1))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1) (<= 0 |at!7|) (< |at!7| f.2))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2) (<= 0 |at!9|) (< |at!9| f.3))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=1, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= e.0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!1| e.0))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= e.0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3) (<= 0 |at!11|) (< |at!11| f.4))) (= |p!1| |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=2, s=0, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1) (<= 0 |at!8|) (< |at!8| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2) (<= 0 |at!10|) (< |at!10| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=2, s=5, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3) (<= 0 |at!12|) (< |at!12| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=3, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0) (<= 0 |at!7|) (< |at!7| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2) (<= 0 |at!11|) (< |at!11| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=3, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3) (<= 0 |at!13|) (< |at!13| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=4, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1) (<= 0 |at!10|) (< |at!10| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=4, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=4, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3) (<= 0 |at!14|) (< |at!14| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=5, s=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (= |p!0| 1)) ; the left side has a value
(assert (= |p!1| |p!0|)) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (= |p!0| 1)) ; the left side: the sizes of both shapes are equal
(assert (not (= |p!1| 1))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=5, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!0| f.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!1| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (< 0 f.0)) (= |p!0| f.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| f.0))) (= |p!1| f.0)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=5, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 f.0)) (not (< f.1 0)) (< |p!1| 0)) (or (not (< 0 f.0)) (not (< 0 f.1)) (< 0 |p!1|)) (or (not (< 0 f.0)) (not (= f.1 0)) (= |p!1| 0)) (or (not (< 0 f.1)) (not (< f.0 0)) (< |p!1| 0)) (or (not (< 0 f.1)) (not (< 0 f.0)) (< 0 |p!1|)) (or (not (< 0 f.1)) (not (= f.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| f.0) (<= 0 |at!9|) (< |at!9| f.1))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=5, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=5, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| f.0) (<= 0 |at!11|) (< |at!11| f.1) (<= 0 |at!12|) (< |at!12| f.2) (<= 0 |at!13|) (< |at!13| f.3))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-reshapes with r=5, q=5, s=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (= |p!2| |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (= |p!2| |p!1|)))) ; the negated goal
(check-sat)
(reset)

