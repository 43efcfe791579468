; rule move-reshape-to-unit-axis-after-transpose with r=2, a=0, q=[0, 1], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d0 d1)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d1 d0)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1))) (= (|$x| (+ |p!0| |i!1|) |i!3|) (|$x| |i!1| (+ |p!1| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=0, q=[0, 1], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1))) (= (|$x| (+ |p!0| |i!1|) |i!2|) (|$x| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=0, q=[1, 0], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d0 d1)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d1 d0)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0))) (= (|$x| (+ |p!0| |i!3|) |i!2|) (|$x| |i!3| (+ |p!1| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=0, q=[1, 0], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1))) (= (|$x| (+ |p!0| |i!2|) |i!1|) (|$x| |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=1, q=[0, 1], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d1 d0)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d0 d1)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1))) (= (|$x| |i!2| (+ |p!0| |i!3|)) (|$x| (+ |p!1| |i!2|) |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=1, q=[0, 1], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1))) (= (|$x| |i!1| (+ |p!0| |i!2|)) (|$x| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=1, q=[1, 0], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d1 d0)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d0 d1)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0))) (= (|$x| |i!3| (+ |p!0| |i!1|)) (|$x| (+ |p!1| |i!3|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=1, q=[1, 0], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1))) (= (|$x| |i!2| (+ |p!0| |i!1|)) (|$x| |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=2, q=[0, 1], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1))) (= (|$x| |i!2| |i!3|) (|$x| (+ |p!0| |i!2|) |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=2, q=[0, 1], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1))) (= (|$x| |i!1| |i!3|) (|$x| |i!1| (+ |p!0| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=2, q=[1, 0], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0))) (= (|$x| |i!3| |i!2|) (|$x| |i!3| (+ |p!0| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=2, a=2, q=[1, 0], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0))) (= (|$x| |i!3| |i!1|) (|$x| (+ |p!0| |i!3|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[0, 1, 2], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d0 d1)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d1 d0)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| (+ |p!0| |i!1|) |i!3| |i!4|) (|$x| |i!1| (+ |p!1| |i!3|) |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[0, 1, 2], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d0 d2)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d2 d0)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| (+ |p!0| |i!1|) |i!2| |i!4|) (|$x| |i!1| |i!2| (+ |p!1| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[0, 1, 2], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| (+ |p!0| |i!1|) |i!2| |i!3|) (|$x| |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[0, 2, 1], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d0 d2)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d2 d0)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| (+ |p!0| |i!1|) |i!4| |i!3|) (|$x| |i!1| |i!4| (+ |p!1| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[0, 2, 1], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d0 d1)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d1 d0)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| (+ |p!0| |i!1|) |i!4| |i!2|) (|$x| |i!1| (+ |p!1| |i!4|) |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[0, 2, 1], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| (+ |p!0| |i!1|) |i!3| |i!2|) (|$x| |i!1| |i!3| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[1, 0, 2], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d0 d1)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d1 d0)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| (+ |p!0| |i!3|) |i!2| |i!4|) (|$x| |i!3| (+ |p!1| |i!2|) |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[1, 0, 2], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d0 d2)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d2 d0)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| (+ |p!0| |i!2|) |i!1| |i!4|) (|$x| |i!2| |i!1| (+ |p!1| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[1, 0, 2], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| (+ |p!0| |i!2|) |i!1| |i!3|) (|$x| |i!2| |i!1| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[1, 2, 0], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d0 d1)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d1 d0)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| (+ |p!0| |i!4|) |i!2| |i!3|) (|$x| |i!4| (+ |p!1| |i!2|) |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[1, 2, 0], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d0 d2)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d2 d0)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| (+ |p!0| |i!4|) |i!1| |i!3|) (|$x| |i!4| |i!1| (+ |p!1| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[1, 2, 0], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| (+ |p!0| |i!3|) |i!1| |i!2|) (|$x| |i!3| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[2, 0, 1], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d0 d2)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d2 d0)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| (+ |p!0| |i!3|) |i!4| |i!2|) (|$x| |i!3| |i!4| (+ |p!1| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[2, 0, 1], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d0 d1)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d1 d0)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| (+ |p!0| |i!2|) |i!4| |i!1|) (|$x| |i!2| (+ |p!1| |i!4|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[2, 0, 1], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| (+ |p!0| |i!2|) |i!3| |i!1|) (|$x| |i!2| |i!3| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[2, 1, 0], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d0 d2)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d2 d0)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| (+ |p!0| |i!4|) |i!3| |i!2|) (|$x| |i!4| |i!3| (+ |p!1| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[2, 1, 0], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d0 d1)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d1 d0)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| (+ |p!0| |i!4|) |i!3| |i!1|) (|$x| |i!4| (+ |p!1| |i!3|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=0, q=[2, 1, 0], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| (+ |p!0| |i!3|) |i!2| |i!1|) (|$x| |i!3| |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[0, 1, 2], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d1 d0)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d0 d1)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!2| (+ |p!0| |i!3|) |i!4|) (|$x| (+ |p!1| |i!2|) |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[0, 1, 2], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d1 d2)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d2 d1)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!1| (+ |p!0| |i!2|) |i!4|) (|$x| |i!1| |i!2| (+ |p!1| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[0, 1, 2], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!1| (+ |p!0| |i!2|) |i!3|) (|$x| |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[0, 2, 1], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d1 d0)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d0 d1)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!2| (+ |p!0| |i!4|) |i!3|) (|$x| (+ |p!1| |i!2|) |i!4| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[0, 2, 1], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d1 d2)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d2 d1)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!1| (+ |p!0| |i!4|) |i!3|) (|$x| |i!1| |i!4| (+ |p!1| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[0, 2, 1], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!1| (+ |p!0| |i!3|) |i!2|) (|$x| |i!1| |i!3| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[1, 0, 2], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d1 d0)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d0 d1)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!3| (+ |p!0| |i!1|) |i!4|) (|$x| (+ |p!1| |i!3|) |i!1| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[1, 0, 2], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d1 d2)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d2 d1)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!2| (+ |p!0| |i!1|) |i!4|) (|$x| |i!2| |i!1| (+ |p!1| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[1, 0, 2], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!2| (+ |p!0| |i!1|) |i!3|) (|$x| |i!2| |i!1| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[1, 2, 0], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d1 d2)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d2 d1)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| (+ |p!0| |i!1|) |i!3|) (|$x| |i!4| |i!1| (+ |p!1| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[1, 2, 0], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d1 d0)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d0 d1)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| (+ |p!0| |i!1|) |i!2|) (|$x| (+ |p!1| |i!4|) |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[1, 2, 0], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!3| (+ |p!0| |i!1|) |i!2|) (|$x| |i!3| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[2, 0, 1], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d1 d2)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d2 d1)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!3| (+ |p!0| |i!4|) |i!2|) (|$x| |i!3| |i!4| (+ |p!1| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[2, 0, 1], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d1 d0)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d0 d1)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!3| (+ |p!0| |i!4|) |i!1|) (|$x| (+ |p!1| |i!3|) |i!4| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[2, 0, 1], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!2| (+ |p!0| |i!3|) |i!1|) (|$x| |i!2| |i!3| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[2, 1, 0], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d1 d2)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d2 d1)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| (+ |p!0| |i!3|) |i!2|) (|$x| |i!4| |i!3| (+ |p!1| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[2, 1, 0], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d1 d0)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d0 d1)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| (+ |p!0| |i!2|) |i!1|) (|$x| (+ |p!1| |i!4|) |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=1, q=[2, 1, 0], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!3| (+ |p!0| |i!2|) |i!1|) (|$x| |i!3| |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[0, 1, 2], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d2 d0)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d0 d2)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!2| |i!3| (+ |p!0| |i!4|)) (|$x| (+ |p!1| |i!2|) |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[0, 1, 2], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d2 d1)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d1 d2)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!1| |i!3| (+ |p!0| |i!4|)) (|$x| |i!1| (+ |p!1| |i!3|) |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[0, 1, 2], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!1| |i!2| (+ |p!0| |i!3|)) (|$x| |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[0, 2, 1], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d2 d0)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d0 d2)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!2| |i!4| (+ |p!0| |i!3|)) (|$x| (+ |p!1| |i!2|) |i!4| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[0, 2, 1], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d2 d1)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d1 d2)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!1| |i!4| (+ |p!0| |i!2|)) (|$x| |i!1| (+ |p!1| |i!4|) |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[0, 2, 1], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!1| |i!3| (+ |p!0| |i!2|)) (|$x| |i!1| |i!3| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[1, 0, 2], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d2 d1)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d1 d2)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!3| |i!2| (+ |p!0| |i!4|)) (|$x| |i!3| (+ |p!1| |i!2|) |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[1, 0, 2], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d2 d0)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d0 d2)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!3| |i!1| (+ |p!0| |i!4|)) (|$x| (+ |p!1| |i!3|) |i!1| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[1, 0, 2], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!2| |i!1| (+ |p!0| |i!3|)) (|$x| |i!2| |i!1| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[1, 2, 0], b=0, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!1| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!1|)) (not (< d2 d1)) (<= (+ |i!1| |p!0|) |p!1|)) (or (not (< 0 |i!1|)) (not (< d1 d2)) (<= (+ |i!1| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!2| (+ |p!0| |i!3|)) (|$x| |i!4| (+ |p!1| |i!2|) |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[1, 2, 0], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d2 d0)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d0 d2)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!1| (+ |p!0| |i!2|)) (|$x| (+ |p!1| |i!4|) |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[1, 2, 0], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!3| |i!1| (+ |p!0| |i!2|)) (|$x| |i!3| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[2, 0, 1], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d2 d0)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d0 d2)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!3| |i!4| (+ |p!0| |i!1|)) (|$x| (+ |p!1| |i!3|) |i!4| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[2, 0, 1], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d2 d1)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d1 d2)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!2| |i!4| (+ |p!0| |i!1|)) (|$x| |i!2| (+ |p!1| |i!4|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[2, 0, 1], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!2| |i!3| (+ |p!0| |i!1|)) (|$x| |i!2| |i!3| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[2, 1, 0], b=1, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!1| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!1|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!1| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!1| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!1|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!2|)) (not (< d2 d1)) (<= (+ |i!2| |p!0|) |p!1|)) (or (not (< 0 |i!2|)) (not (< d1 d2)) (<= (+ |i!2| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!3| (+ |p!0| |i!1|)) (|$x| |i!4| (+ |p!1| |i!3|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[2, 1, 0], b=2, obligation: equal
; lemma instances: {product_order=1, product_sign=2}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!1| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!1|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!1| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!1| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!1|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |i!3|)) (not (< d2 d0)) (<= (+ |i!3| |p!0|) |p!1|)) (or (not (< 0 |i!3|)) (not (< d0 d2)) (<= (+ |i!3| |p!1|) |p!0|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!2| (+ |p!0| |i!1|)) (|$x| (+ |p!1| |i!4|) |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=2, q=[2, 1, 0], b=3, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!4| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!4|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!4| 0)) (= |p!0| 0)) (or (not (< 0 |i!4|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!4|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!4|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| 1))) (= (|$x| |i!3| |i!2| (+ |p!0| |i!1|)) (|$x| |i!3| |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[0, 1, 2], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!2| |i!3| |i!4|) (|$x| (+ |p!0| |i!2|) |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[0, 1, 2], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!1| |i!3| |i!4|) (|$x| |i!1| (+ |p!0| |i!3|) |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[0, 1, 2], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!1| |i!2| |i!4|) (|$x| |i!1| |i!2| (+ |p!0| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[0, 2, 1], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!2| |i!4| |i!3|) (|$x| (+ |p!0| |i!2|) |i!4| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[0, 2, 1], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!1| |i!4| |i!3|) (|$x| |i!1| |i!4| (+ |p!0| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[0, 2, 1], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!1| |i!4| |i!2|) (|$x| |i!1| (+ |p!0| |i!4|) |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[1, 0, 2], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!3| |i!2| |i!4|) (|$x| |i!3| (+ |p!0| |i!2|) |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[1, 0, 2], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!3| |i!1| |i!4|) (|$x| (+ |p!0| |i!3|) |i!1| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[1, 0, 2], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d2))) (= (|$x| |i!2| |i!1| |i!4|) (|$x| |i!2| |i!1| (+ |p!0| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[1, 2, 0], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!2| |i!3|) (|$x| |i!4| (+ |p!0| |i!2|) |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[1, 2, 0], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!1| |i!3|) (|$x| |i!4| |i!1| (+ |p!0| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[1, 2, 0], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!1| |i!2|) (|$x| (+ |p!0| |i!4|) |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[2, 0, 1], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!3| |i!4| |i!2|) (|$x| |i!3| |i!4| (+ |p!0| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[2, 0, 1], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!3| |i!4| |i!1|) (|$x| (+ |p!0| |i!3|) |i!4| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[2, 0, 1], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d0) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d1))) (= (|$x| |i!2| |i!4| |i!1|) (|$x| |i!2| (+ |p!0| |i!4|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[2, 1, 0], b=0, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d2)) (not (< |i!1| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |i!1|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |i!1| 0)) (= |p!0| 0)) (or (not (< 0 |i!1|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |i!1|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |i!1|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| 1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!3| |i!2|) (|$x| |i!4| |i!3| (+ |p!0| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[2, 1, 0], b=1, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d1)) (not (< |i!2| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |i!2|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |i!2| 0)) (= |p!0| 0)) (or (not (< 0 |i!2|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |i!2|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |i!2|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| 1) (<= 0 |i!3|) (< |i!3| d1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!3| |i!1|) (|$x| |i!4| (+ |p!0| |i!3|) |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-reshape-to-unit-axis-after-transpose with r=3, a=3, q=[2, 1, 0], b=2, obligation: equal
; lemma instances: {product_sign=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (or (not (< 0 d0)) (not (< |i!3| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |i!3|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |i!3| 0)) (= |p!0| 0)) (or (not (< 0 |i!3|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |i!3|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |i!3|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d2) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| 1) (<= 0 |i!4|) (< |i!4| d0))) (= (|$x| |i!4| |i!2| |i!1|) (|$x| (+ |p!0| |i!4|) |i!2| |i!1|))))) ; the negated goal
(check-sat)
(reset)

