; rule move-reshape-after-unary with f=exp, r=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0) (<= 0 |at!6|) (< |at!6| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1) (<= 0 |at!9|) (< |at!9| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=exp, r=4, s=4, obligation: defined
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
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2) (<= 0 |at!12|) (< |at!12| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0) (<= 0 |at!6|) (< |at!6| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1) (<= 0 |at!9|) (< |at!9| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sqrt, r=4, s=4, obligation: defined
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
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2) (<= 0 |at!12|) (< |at!12| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0) (<= 0 |at!6|) (< |at!6| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1) (<= 0 |at!9|) (< |at!9| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=tanh, r=4, s=4, obligation: defined
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
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2) (<= 0 |at!12|) (< |at!12| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0) (<= 0 |at!6|) (< |at!6| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1) (<= 0 |at!9|) (< |at!9| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=sigmoid, r=4, s=4, obligation: defined
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
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2) (<= 0 |at!12|) (< |at!12| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0) (<= 0 |at!6|) (< |at!6| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1) (<= 0 |at!9|) (< |at!9| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=silu, r=4, s=4, obligation: defined
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
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2) (<= 0 |at!12|) (< |at!12| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=1, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= d0 e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| e.0))) (= d0 e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=1, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!0| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!0|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!0| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!0| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!0|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0) (<= 0 |at!7|) (< |at!7| e.1))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=1, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1) (<= 0 |at!10|) (< |at!10| e.2))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=1, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= d0 |p!0|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2) (<= 0 |at!13|) (< |at!13| e.3))) (= d0 |p!0|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=2, s=1, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=2, s=2, obligation: defined
; lemma instances: {product_sign=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| e.0) (<= 0 |at!6|) (< |at!6| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=2, s=3, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=2, s=4, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 d0)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= d1 0)) (= |p!0| 0)) (or (not (< 0 d1)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2) (<= 0 |at!14|) (< |at!14| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=3, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=3, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!8|) (< |at!8| e.0) (<= 0 |at!9|) (< |at!9| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=3, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0) (<= 0 |at!8|) (< |at!8| e.1) (<= 0 |at!9|) (< |at!9| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!10|) (< |at!10| e.0) (<= 0 |at!11|) (< |at!11| e.1) (<= 0 |at!12|) (< |at!12| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=3, s=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!12|) (< |at!12| e.0) (<= 0 |at!13|) (< |at!13| e.1) (<= 0 |at!14|) (< |at!14| e.2) (<= 0 |at!15|) (< |at!15| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=4, s=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0))) ; the left side has a value
(assert (or (not (< 0 e.0)) (= |p!0| e.0))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| e.0))) (= |p!0| e.0)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=4, s=2, obligation: defined
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (and (or (not (< 0 e.0)) (not (< e.1 0)) (< |p!1| 0)) (or (not (< 0 e.0)) (not (< 0 e.1)) (< 0 |p!1|)) (or (not (< 0 e.0)) (not (= e.1 0)) (= |p!1| 0)) (or (not (< 0 e.1)) (not (< e.0 0)) (< |p!1| 0)) (or (not (< 0 e.1)) (not (< 0 e.0)) (< 0 |p!1|)) (or (not (< 0 e.1)) (not (= e.0 0)) (= |p!1| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=4, s=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| e.0) (<= 0 |at!12|) (< |at!12| e.1) (<= 0 |at!13|) (< |at!13| e.2))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-after-unary with f=gelu, r=4, s=4, obligation: defined
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
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| e.0) (<= 0 |at!10|) (< |at!10| e.1) (<= 0 |at!11|) (< |at!11| e.2) (<= 0 |at!12|) (< |at!12| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (= |p!0| |p!1|))) ; the left side: the sizes of both shapes are equal
(assert (not (or (not (and (<= 0 |at!13|) (< |at!13| e.0) (<= 0 |at!14|) (< |at!14| e.1) (<= 0 |at!15|) (< |at!15| e.2) (<= 0 |at!16|) (< |at!16| e.3))) (= |p!0| |p!1|)))) ; the negated goal
(check-sat)
(reset)

