; rule merge-concats with r=1, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int) Float_f32)
(declare-fun |$y| (Int) Float_f32)
(declare-fun |$z| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))))) (and (<= 0 |at!3|) (< |at!3| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))) (<= 0 (+ (* (- 1) |at!3|) e (- 1))))) (and (<= 0 |at!3|) (< |at!3| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))))) (<= 0 (+ |at!3| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))))) (and (<= 0 (+ |at!3| (* (- 1) e))) (< (+ |at!3| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e f (- 1)))))) (<= 0 (+ |at!3| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e f (- 1)))))) (and (<= 0 (+ |at!3| (* (- 1) e) (* (- 1) f))) (< (+ |at!3| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ e f g)))) (= (ite (<= 0 (+ e f (* (- 1) |i!1|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1|) (|$y| (+ (* (- 1) e) |i!1|))) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|))) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1|) (ite (and (<= 0 (+ (* (- 1) e) |i!1|)) (<= 0 (+ e f (* (- 1) |i!1|) (- 1)))) (|$y| (+ (* (- 1) e) |i!1|)) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|)))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=1, a=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!3| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))))) (and (<= 0 |at!3|) (< |at!3| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))) (<= 0 (+ (* (- 1) |at!3|) e (- 1))))) (and (<= 0 |at!3|) (< |at!3| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))))) (<= 0 (+ |at!3| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))))) (and (<= 0 (+ |at!3| (* (- 1) e))) (< (+ |at!3| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e f (- 1)))))) (<= 0 (+ |at!3| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e f (- 1)))))) (and (<= 0 (+ |at!3| (* (- 1) e) (* (- 1) f))) (< (+ |at!3| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (<= 0 (+ (* (- 1) |at!3|) e (- 1))))) (and (<= 0 |at!3|) (< |at!3| e))) (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))) (<= 0 (+ |at!3| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))))) (and (<= 0 (+ |at!3| (* (- 1) e))) (< (+ |at!3| (* (- 1) e)) f))) (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))) (not (and (<= 0 (+ |at!3| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))))))) (<= 0 (+ |at!3| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!3|) (< |at!3| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!3|) e (- 1)))) (not (and (<= 0 (+ |at!3| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!3|) e f (- 1))))))) (and (<= 0 (+ |at!3| (* (- 1) e) (* (- 1) f))) (< (+ |at!3| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=2, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(declare-fun |$y| (Int Int) Float_f32)
(declare-fun |$z| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))))) (and (<= 0 |at!5|) (< |at!5| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))) (<= 0 (+ (* (- 1) |at!5|) e (- 1))))) (and (<= 0 |at!5|) (< |at!5| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))))) (<= 0 (+ |at!5| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))))) (and (<= 0 (+ |at!5| (* (- 1) e))) (< (+ |at!5| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e f (- 1)))))) (<= 0 (+ |at!5| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e f (- 1)))))) (and (<= 0 (+ |at!5| (* (- 1) e) (* (- 1) f))) (< (+ |at!5| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ e f g)) (<= 0 |i!2|) (< |i!2| d1))) (= (ite (<= 0 (+ e f (* (- 1) |i!1|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1| |i!2|) (|$y| (+ (* (- 1) e) |i!1|) |i!2|)) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|) |i!2|)) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1| |i!2|) (ite (and (<= 0 (+ (* (- 1) e) |i!1|)) (<= 0 (+ e f (* (- 1) |i!1|) (- 1)))) (|$y| (+ (* (- 1) e) |i!1|) |i!2|) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|) |i!2|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=2, a=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))))) (and (<= 0 |at!5|) (< |at!5| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))) (<= 0 (+ (* (- 1) |at!5|) e (- 1))))) (and (<= 0 |at!5|) (< |at!5| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))))) (<= 0 (+ |at!5| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))))) (and (<= 0 (+ |at!5| (* (- 1) e))) (< (+ |at!5| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e f (- 1)))))) (<= 0 (+ |at!5| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e f (- 1)))))) (and (<= 0 (+ |at!5| (* (- 1) e) (* (- 1) f))) (< (+ |at!5| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (<= 0 (+ (* (- 1) |at!5|) e (- 1))))) (and (<= 0 |at!5|) (< |at!5| e))) (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))) (<= 0 (+ |at!5| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))))) (and (<= 0 (+ |at!5| (* (- 1) e))) (< (+ |at!5| (* (- 1) e)) f))) (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))) (not (and (<= 0 (+ |at!5| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))))))) (<= 0 (+ |at!5| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!5|) (< |at!5| (+ e f g)) (<= 0 |at!6|) (< |at!6| d1) (not (<= 0 (+ (* (- 1) |at!5|) e (- 1)))) (not (and (<= 0 (+ |at!5| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!5|) e f (- 1))))))) (and (<= 0 (+ |at!5| (* (- 1) e) (* (- 1) f))) (< (+ |at!5| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=2, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(declare-fun |$y| (Int Int) Float_f32)
(declare-fun |$z| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))))) (and (<= 0 |at!6|) (< |at!6| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))) (<= 0 (+ (* (- 1) |at!6|) e (- 1))))) (and (<= 0 |at!6|) (< |at!6| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))))) (<= 0 (+ |at!6| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))))) (and (<= 0 (+ |at!6| (* (- 1) e))) (< (+ |at!6| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e f (- 1)))))) (<= 0 (+ |at!6| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e f (- 1)))))) (and (<= 0 (+ |at!6| (* (- 1) e) (* (- 1) f))) (< (+ |at!6| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| (+ e f g)))) (= (ite (<= 0 (+ e f (* (- 1) |i!2|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!2|) (- 1))) (|$x| |i!1| |i!2|) (|$y| |i!1| (+ (* (- 1) e) |i!2|))) (|$z| |i!1| (+ (* (- 1) e) (* (- 1) f) |i!2|))) (ite (<= 0 (+ e (* (- 1) |i!2|) (- 1))) (|$x| |i!1| |i!2|) (ite (and (<= 0 (+ (* (- 1) e) |i!2|)) (<= 0 (+ e f (* (- 1) |i!2|) (- 1)))) (|$y| |i!1| (+ (* (- 1) e) |i!2|)) (|$z| |i!1| (+ (* (- 1) e) (* (- 1) f) |i!2|)))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=2, a=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))))) (and (<= 0 |at!6|) (< |at!6| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))) (<= 0 (+ (* (- 1) |at!6|) e (- 1))))) (and (<= 0 |at!6|) (< |at!6| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))))) (<= 0 (+ |at!6| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))))) (and (<= 0 (+ |at!6| (* (- 1) e))) (< (+ |at!6| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e f (- 1)))))) (<= 0 (+ |at!6| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e f (- 1)))))) (and (<= 0 (+ |at!6| (* (- 1) e) (* (- 1) f))) (< (+ |at!6| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (<= 0 (+ (* (- 1) |at!6|) e (- 1))))) (and (<= 0 |at!6|) (< |at!6| e))) (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))) (<= 0 (+ |at!6| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))))) (and (<= 0 (+ |at!6| (* (- 1) e))) (< (+ |at!6| (* (- 1) e)) f))) (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))) (not (and (<= 0 (+ |at!6| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))))))) (<= 0 (+ |at!6| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!6|) e (- 1)))) (not (and (<= 0 (+ |at!6| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!6|) e f (- 1))))))) (and (<= 0 (+ |at!6| (* (- 1) e) (* (- 1) f))) (< (+ |at!6| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=3, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))))) (and (<= 0 |at!7|) (< |at!7| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))) (<= 0 (+ (* (- 1) |at!7|) e (- 1))))) (and (<= 0 |at!7|) (< |at!7| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))))) (<= 0 (+ |at!7| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))))) (and (<= 0 (+ |at!7| (* (- 1) e))) (< (+ |at!7| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e f (- 1)))))) (<= 0 (+ |at!7| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e f (- 1)))))) (and (<= 0 (+ |at!7| (* (- 1) e) (* (- 1) f))) (< (+ |at!7| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ e f g)) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (ite (<= 0 (+ e f (* (- 1) |i!1|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1| |i!2| |i!3|) (|$y| (+ (* (- 1) e) |i!1|) |i!2| |i!3|)) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|) |i!2| |i!3|)) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1| |i!2| |i!3|) (ite (and (<= 0 (+ (* (- 1) e) |i!1|)) (<= 0 (+ e f (* (- 1) |i!1|) (- 1)))) (|$y| (+ (* (- 1) e) |i!1|) |i!2| |i!3|) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|) |i!2| |i!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=3, a=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))))) (and (<= 0 |at!7|) (< |at!7| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))) (<= 0 (+ (* (- 1) |at!7|) e (- 1))))) (and (<= 0 |at!7|) (< |at!7| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))))) (<= 0 (+ |at!7| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))))) (and (<= 0 (+ |at!7| (* (- 1) e))) (< (+ |at!7| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e f (- 1)))))) (<= 0 (+ |at!7| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e f (- 1)))))) (and (<= 0 (+ |at!7| (* (- 1) e) (* (- 1) f))) (< (+ |at!7| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!7|) e (- 1))))) (and (<= 0 |at!7|) (< |at!7| e))) (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))) (<= 0 (+ |at!7| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))))) (and (<= 0 (+ |at!7| (* (- 1) e))) (< (+ |at!7| (* (- 1) e)) f))) (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))) (not (and (<= 0 (+ |at!7| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))))))) (<= 0 (+ |at!7| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!7|) (< |at!7| (+ e f g)) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!7|) e (- 1)))) (not (and (<= 0 (+ |at!7| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!7|) e f (- 1))))))) (and (<= 0 (+ |at!7| (* (- 1) e) (* (- 1) f))) (< (+ |at!7| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=3, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))))) (and (<= 0 |at!8|) (< |at!8| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))) (<= 0 (+ (* (- 1) |at!8|) e (- 1))))) (and (<= 0 |at!8|) (< |at!8| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))))) (<= 0 (+ |at!8| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))))) (and (<= 0 (+ |at!8| (* (- 1) e))) (< (+ |at!8| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e f (- 1)))))) (<= 0 (+ |at!8| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e f (- 1)))))) (and (<= 0 (+ |at!8| (* (- 1) e) (* (- 1) f))) (< (+ |at!8| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| (+ e f g)) (<= 0 |i!3|) (< |i!3| d2))) (= (ite (<= 0 (+ e f (* (- 1) |i!2|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!2|) (- 1))) (|$x| |i!1| |i!2| |i!3|) (|$y| |i!1| (+ (* (- 1) e) |i!2|) |i!3|)) (|$z| |i!1| (+ (* (- 1) e) (* (- 1) f) |i!2|) |i!3|)) (ite (<= 0 (+ e (* (- 1) |i!2|) (- 1))) (|$x| |i!1| |i!2| |i!3|) (ite (and (<= 0 (+ (* (- 1) e) |i!2|)) (<= 0 (+ e f (* (- 1) |i!2|) (- 1)))) (|$y| |i!1| (+ (* (- 1) e) |i!2|) |i!3|) (|$z| |i!1| (+ (* (- 1) e) (* (- 1) f) |i!2|) |i!3|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=3, a=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))))) (and (<= 0 |at!8|) (< |at!8| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))) (<= 0 (+ (* (- 1) |at!8|) e (- 1))))) (and (<= 0 |at!8|) (< |at!8| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))))) (<= 0 (+ |at!8| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))))) (and (<= 0 (+ |at!8| (* (- 1) e))) (< (+ |at!8| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e f (- 1)))))) (<= 0 (+ |at!8| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e f (- 1)))))) (and (<= 0 (+ |at!8| (* (- 1) e) (* (- 1) f))) (< (+ |at!8| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (<= 0 (+ (* (- 1) |at!8|) e (- 1))))) (and (<= 0 |at!8|) (< |at!8| e))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))) (<= 0 (+ |at!8| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))))) (and (<= 0 (+ |at!8| (* (- 1) e))) (< (+ |at!8| (* (- 1) e)) f))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))) (not (and (<= 0 (+ |at!8| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))))))) (<= 0 (+ |at!8| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| (+ e f g)) (<= 0 |at!9|) (< |at!9| d2) (not (<= 0 (+ (* (- 1) |at!8|) e (- 1)))) (not (and (<= 0 (+ |at!8| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!8|) e f (- 1))))))) (and (<= 0 (+ |at!8| (* (- 1) e) (* (- 1) f))) (< (+ |at!8| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=3, a=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))) (and (<= 0 |at!9|) (< |at!9| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (<= 0 (+ (* (- 1) |at!9|) e (- 1))))) (and (<= 0 |at!9|) (< |at!9| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e))) (< (+ |at!9| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))) (< (+ |at!9| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| (+ e f g)))) (= (ite (<= 0 (+ e f (* (- 1) |i!3|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!3|) (- 1))) (|$x| |i!1| |i!2| |i!3|) (|$y| |i!1| |i!2| (+ (* (- 1) e) |i!3|))) (|$z| |i!1| |i!2| (+ (* (- 1) e) (* (- 1) f) |i!3|))) (ite (<= 0 (+ e (* (- 1) |i!3|) (- 1))) (|$x| |i!1| |i!2| |i!3|) (ite (and (<= 0 (+ (* (- 1) e) |i!3|)) (<= 0 (+ e f (* (- 1) |i!3|) (- 1)))) (|$y| |i!1| |i!2| (+ (* (- 1) e) |i!3|)) (|$z| |i!1| |i!2| (+ (* (- 1) e) (* (- 1) f) |i!3|)))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=3, a=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))) (and (<= 0 |at!9|) (< |at!9| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (<= 0 (+ (* (- 1) |at!9|) e (- 1))))) (and (<= 0 |at!9|) (< |at!9| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e))) (< (+ |at!9| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))) (< (+ |at!9| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 (+ (* (- 1) |at!9|) e (- 1))))) (and (<= 0 |at!9|) (< |at!9| e))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))) (<= 0 (+ |at!9| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) e))) (< (+ |at!9| (* (- 1) e)) f))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))) (not (and (<= 0 (+ |at!9| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))))) (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))) (not (and (<= 0 (+ |at!9| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))))) (and (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))) (< (+ |at!9| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))) (and (<= 0 |at!9|) (< |at!9| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (<= 0 (+ (* (- 1) |at!9|) e (- 1))))) (and (<= 0 |at!9|) (< |at!9| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e))) (< (+ |at!9| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))) (< (+ |at!9| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ e f g)) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ e f (* (- 1) |i!1|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (|$y| (+ (* (- 1) e) |i!1|) |i!2| |i!3| |i!4|)) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|) |i!2| |i!3| |i!4|)) (ite (<= 0 (+ e (* (- 1) |i!1|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (ite (and (<= 0 (+ (* (- 1) e) |i!1|)) (<= 0 (+ e f (* (- 1) |i!1|) (- 1)))) (|$y| (+ (* (- 1) e) |i!1|) |i!2| |i!3| |i!4|) (|$z| (+ (* (- 1) e) (* (- 1) f) |i!1|) |i!2| |i!3| |i!4|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))) (and (<= 0 |at!9|) (< |at!9| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (<= 0 (+ (* (- 1) |at!9|) e (- 1))))) (and (<= 0 |at!9|) (< |at!9| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e))) (< (+ |at!9| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e f (- 1)))))) (and (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))) (< (+ |at!9| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ e f g)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!9|) e (- 1))))) (and (<= 0 |at!9|) (< |at!9| e))) (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))) (<= 0 (+ |at!9| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) e))) (< (+ |at!9| (* (- 1) e)) f))) (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))) (not (and (<= 0 (+ |at!9| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))))) (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!9|) (< |at!9| (+ e f g)) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!9|) e (- 1)))) (not (and (<= 0 (+ |at!9| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!9|) e f (- 1))))))) (and (<= 0 (+ |at!9| (* (- 1) e) (* (- 1) f))) (< (+ |at!9| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))))) (and (<= 0 |at!10|) (< |at!10| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))) (<= 0 (+ (* (- 1) |at!10|) e (- 1))))) (and (<= 0 |at!10|) (< |at!10| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))))) (<= 0 (+ |at!10| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))))) (and (<= 0 (+ |at!10| (* (- 1) e))) (< (+ |at!10| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e f (- 1)))))) (<= 0 (+ |at!10| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e f (- 1)))))) (and (<= 0 (+ |at!10| (* (- 1) e) (* (- 1) f))) (< (+ |at!10| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (< 0 d3) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| (+ e f g)) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ e f (* (- 1) |i!2|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!2|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (|$y| |i!1| (+ (* (- 1) e) |i!2|) |i!3| |i!4|)) (|$z| |i!1| (+ (* (- 1) e) (* (- 1) f) |i!2|) |i!3| |i!4|)) (ite (<= 0 (+ e (* (- 1) |i!2|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (ite (and (<= 0 (+ (* (- 1) e) |i!2|)) (<= 0 (+ e f (* (- 1) |i!2|) (- 1)))) (|$y| |i!1| (+ (* (- 1) e) |i!2|) |i!3| |i!4|) (|$z| |i!1| (+ (* (- 1) e) (* (- 1) f) |i!2|) |i!3| |i!4|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))))) (and (<= 0 |at!10|) (< |at!10| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))) (<= 0 (+ (* (- 1) |at!10|) e (- 1))))) (and (<= 0 |at!10|) (< |at!10| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))))) (<= 0 (+ |at!10| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))))) (and (<= 0 (+ |at!10| (* (- 1) e))) (< (+ |at!10| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e f (- 1)))))) (<= 0 (+ |at!10| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e f (- 1)))))) (and (<= 0 (+ |at!10| (* (- 1) e) (* (- 1) f))) (< (+ |at!10| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (< 0 d3) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ e f g)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!10|) e (- 1))))) (and (<= 0 |at!10|) (< |at!10| e))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))) (<= 0 (+ |at!10| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))))) (and (<= 0 (+ |at!10| (* (- 1) e))) (< (+ |at!10| (* (- 1) e)) f))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))) (not (and (<= 0 (+ |at!10| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))))))) (<= 0 (+ |at!10| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| (+ e f g)) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!10|) e (- 1)))) (not (and (<= 0 (+ |at!10| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!10|) e f (- 1))))))) (and (<= 0 (+ |at!10| (* (- 1) e) (* (- 1) f))) (< (+ |at!10| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))))) (and (<= 0 |at!11|) (< |at!11| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))) (<= 0 (+ (* (- 1) |at!11|) e (- 1))))) (and (<= 0 |at!11|) (< |at!11| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))))) (<= 0 (+ |at!11| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))))) (and (<= 0 (+ |at!11| (* (- 1) e))) (< (+ |at!11| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e f (- 1)))))) (<= 0 (+ |at!11| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e f (- 1)))))) (and (<= 0 (+ |at!11| (* (- 1) e) (* (- 1) f))) (< (+ |at!11| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (< 0 d3) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| (+ e f g)) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ e f (* (- 1) |i!3|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!3|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (|$y| |i!1| |i!2| (+ (* (- 1) e) |i!3|) |i!4|)) (|$z| |i!1| |i!2| (+ (* (- 1) e) (* (- 1) f) |i!3|) |i!4|)) (ite (<= 0 (+ e (* (- 1) |i!3|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (ite (and (<= 0 (+ (* (- 1) e) |i!3|)) (<= 0 (+ e f (* (- 1) |i!3|) (- 1)))) (|$y| |i!1| |i!2| (+ (* (- 1) e) |i!3|) |i!4|) (|$z| |i!1| |i!2| (+ (* (- 1) e) (* (- 1) f) |i!3|) |i!4|))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))))) (and (<= 0 |at!11|) (< |at!11| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))) (<= 0 (+ (* (- 1) |at!11|) e (- 1))))) (and (<= 0 |at!11|) (< |at!11| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))))) (<= 0 (+ |at!11| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))))) (and (<= 0 (+ |at!11| (* (- 1) e))) (< (+ |at!11| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e f (- 1)))))) (<= 0 (+ |at!11| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e f (- 1)))))) (and (<= 0 (+ |at!11| (* (- 1) e) (* (- 1) f))) (< (+ |at!11| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f)) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (< 0 d3) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ e f g)) (< 0 d3) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (<= 0 (+ (* (- 1) |at!11|) e (- 1))))) (and (<= 0 |at!11|) (< |at!11| e))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))) (<= 0 (+ |at!11| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) e))) (< (+ |at!11| (* (- 1) e)) f))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))) (not (and (<= 0 (+ |at!11| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))))))) (<= 0 (+ |at!11| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| (+ e f g)) (<= 0 |at!12|) (< |at!12| d3) (not (<= 0 (+ (* (- 1) |at!11|) e (- 1)))) (not (and (<= 0 (+ |at!11| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!11|) e f (- 1))))))) (and (<= 0 (+ |at!11| (* (- 1) e) (* (- 1) f))) (< (+ |at!11| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(declare-fun |$z| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))))) (and (<= 0 |at!12|) (< |at!12| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))) (<= 0 (+ (* (- 1) |at!12|) e (- 1))))) (and (<= 0 |at!12|) (< |at!12| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))))) (<= 0 (+ |at!12| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))))) (and (<= 0 (+ |at!12| (* (- 1) e))) (< (+ |at!12| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e f (- 1)))))) (<= 0 (+ |at!12| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e f (- 1)))))) (and (<= 0 (+ |at!12| (* (- 1) e) (* (- 1) f))) (< (+ |at!12| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| (+ e f g)))) (= (ite (<= 0 (+ e f (* (- 1) |i!4|) (- 1))) (ite (<= 0 (+ e (* (- 1) |i!4|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (|$y| |i!1| |i!2| |i!3| (+ (* (- 1) e) |i!4|))) (|$z| |i!1| |i!2| |i!3| (+ (* (- 1) e) (* (- 1) f) |i!4|))) (ite (<= 0 (+ e (* (- 1) |i!4|) (- 1))) (|$x| |i!1| |i!2| |i!3| |i!4|) (ite (and (<= 0 (+ (* (- 1) e) |i!4|)) (<= 0 (+ e f (* (- 1) |i!4|) (- 1)))) (|$y| |i!1| |i!2| |i!3| (+ (* (- 1) e) |i!4|)) (|$z| |i!1| |i!2| |i!3| (+ (* (- 1) e) (* (- 1) f) |i!4|)))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-concats with r=4, a=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun f () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (<= 0 f)) ; the least f
(assert (<= 0 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))))) (and (<= 0 |at!12|) (< |at!12| (+ e f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))) (<= 0 (+ (* (- 1) |at!12|) e (- 1))))) (and (<= 0 |at!12|) (< |at!12| e)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))))) (<= 0 (+ |at!12| (* (- 1) e))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))))) (and (<= 0 (+ |at!12| (* (- 1) e))) (< (+ |at!12| (* (- 1) e)) f)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e f (- 1)))))) (<= 0 (+ |at!12| (* (- 1) e) (* (- 1) f))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e f (- 1)))))) (and (<= 0 (+ |at!12| (* (- 1) e) (* (- 1) f))) (< (+ |at!12| (* (- 1) e) (* (- 1) f)) g)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) f)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f g)) (<= 0 (+ e f (- 1))))) (< 0 (+ e f)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (<= 0 (+ (* (- 1) e) (* (- 1) f))))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ e f g)) (not (<= 0 (+ e f (- 1)))))) (and (<= 0 (+ (* (- 1) e) (* (- 1) f))) (< (+ (* (- 1) e) (* (- 1) f)) g)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (<= 0 (+ (* (- 1) |at!12|) e (- 1))))) (and (<= 0 |at!12|) (< |at!12| e))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))) (<= 0 (+ |at!12| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) e))) (< (+ |at!12| (* (- 1) e)) f))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))) (not (and (<= 0 (+ |at!12| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))))))) (<= 0 (+ |at!12| (* (- 1) e) (* (- 1) f)))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| (+ e f g)) (not (<= 0 (+ (* (- 1) |at!12|) e (- 1)))) (not (and (<= 0 (+ |at!12| (* (- 1) e))) (<= 0 (+ (* (- 1) |at!12|) e f (- 1))))))) (and (<= 0 (+ |at!12| (* (- 1) e) (* (- 1) f))) (< (+ |at!12| (* (- 1) e) (* (- 1) f)) g)))))) ; the negated goal
(check-sat)
(reset)

