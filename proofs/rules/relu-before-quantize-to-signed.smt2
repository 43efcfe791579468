; rule relu-before-quantize-to-signed with r=0, obligation: equal
; lemma instances: {inverse=1, inverse_positive=1, product_cancel=1, product_choice=1, product_sign=3}
(set-logic ALL)
(declare-fun |$s| () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |$x| () Real)
(declare-fun |p!2| () Real)
(assert (not (= |$s| 0.0))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (not (= |$s| 0.0))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0.0 |$x|) |p!2| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_inv |$s|))) (not (< (ite (<= 0.0 |$x|) |$x| 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (ite (<= 0.0 |$x|) |$x| 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (ite (<= 0.0 |$x|) |$x| 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 |$x|) |$x| 0.0))) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 |$x|) |$x| 0.0))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0.0 |$x|) |$x| 0.0))) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |$x|)) (not (< (f_inv |$s|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |$x|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!2|)) (or (not (< 0.0 |$x|)) (not (= (f_inv |$s|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$x| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$x|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$x| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (= (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)) (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun |$s| () Real)
(assert (not (= |$s| 0.0))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (not (= |$s| 0.0))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$s| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=1, obligation: equal
; lemma instances: {inverse=1, inverse_positive=1, product_cancel=1, product_choice=1, product_sign=3}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |$s| () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |$x| (Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (< 0 d0)) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0.0 (|$x| |i!1|)) |p!2| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_inv |$s|))) (not (< (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0))) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0))) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1|))) (not (< (f_inv |$s|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1|))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1|))) (not (= (f_inv |$s|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< (|$x| |i!1|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (|$x| |i!1|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (|$x| |i!1|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)) (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (< 0 d0)) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=2, obligation: equal
; lemma instances: {inverse=1, inverse_positive=1, product_cancel=1, product_choice=1, product_sign=3}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$s| () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0.0 (|$x| |i!1| |i!2|)) |p!2| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_inv |$s|))) (not (< (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0))) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0))) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2|))) (not (< (f_inv |$s|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2|))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2|))) (not (= (f_inv |$s|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< (|$x| |i!1| |i!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (|$x| |i!1| |i!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (|$x| |i!1| |i!2|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)) (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=3, obligation: equal
; lemma instances: {inverse=1, inverse_positive=1, product_cancel=1, product_choice=1, product_sign=3}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$s| () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) |p!2| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_inv |$s|))) (not (< (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0))) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0))) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3|))) (not (< (f_inv |$s|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3|))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3|))) (not (= (f_inv |$s|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< (|$x| |i!1| |i!2| |i!3|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (|$x| |i!1| |i!2| |i!3|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)) (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=4, obligation: equal
; lemma instances: {inverse=1, inverse_positive=1, product_cancel=1, product_choice=1, product_sign=3}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$s| () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) |p!2| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_inv |$s|))) (not (< (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0))) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0))) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_inv |$s|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_inv |$s|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)) (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=5, obligation: equal
; lemma instances: {inverse=1, inverse_positive=1, product_cancel=1, product_choice=1, product_sign=3}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |$s| () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |$x| (Int Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (< 0 d4))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) |p!2| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_inv |$s|))) (not (< (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0))) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0))) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|))) (not (< (f_inv |$s|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|))) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|))) (not (= (f_inv |$s|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |$s|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3) (<= 0 |i!5|) (< |i!5| d4))) (= (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!1| (/ 1.0 2.0)))) (+ |p!1| (/ 1.0 2.0))) (= (mod (to_int (+ |p!1| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!1| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!1| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)) (+ (mod (+ (ite (<= 0.0 (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (to_int (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0)) (* (- 1) (to_int (* (- 1.0) (ite (<= (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0) (ite (<= (- 128.0) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0))) (+ (to_real (ite (and (= (to_real (to_int (+ |p!2| (/ 1.0 2.0)))) (+ |p!2| (/ 1.0 2.0))) (= (mod (to_int (+ |p!2| (/ 1.0 2.0))) 2) 1)) (+ (to_int (+ |p!2| (/ 1.0 2.0))) (- 1)) (to_int (+ |p!2| (/ 1.0 2.0))))) (- 128.0)) (- 128.0)) 127.0))))) 128) 256) (- 128)))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (< 0 d4))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

