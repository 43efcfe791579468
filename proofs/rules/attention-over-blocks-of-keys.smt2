; rule attention-over-blocks-of-keys, obligation: invariant 1 first
; lemma instances: {cofactor=4, exp_opposite=1, exp_positive=5, exp_sum=2, extremum_bound=1, extremum_witness=1, loop_begins=1, product_congruence=3, product_order=1, product_sign=6, sum_linear=1, sum_positive=1, sum_radix=1, sum_unroll=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun t () Int)
(declare-fun k () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |loop!0.1| (Int Int Int) Real)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$s| (Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!2| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |sum!4| () Real)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 t)) ; the least t
(assert (<= 1 k)) ; the least k
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (< 0 m)) (< 0 |p!0|))) ; the left side: a maximum has a term
(assert (= (|loop!0.1| 0 |at!55| |at!56|) 0.0)) ; loop_begins
(assert (= |sum!0| 0.0)) ; sum_unroll
(assert (or (not (and (<= 0 |at!55|) (< |at!55| m) (< 0 |p!0|))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< 0.0 |sum!1|) (<= |p!0| 0) (and (<= 0 |sk!2|) (< |sk!2| |p!0|) (<= (f_exp (+ (|$s| |at!55| |sk!2|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!1| |sum!3|) (< k 0) (< t 0))) ; sum_radix
(assert (< 0.0 (f_exp (+ (|$s| |at!55| |sk!2|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |at!55| |sk!2|) (* (- 1.0) |max!2|))) |p!1|)) ; exp_sum
(assert (or (<= |p!0| 0) (and (<= 0 |sk!5|) (< |sk!5| |p!0|) (= |max!2| (|$s| |at!55| |sk!5|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| |p!0|))) (and (not (<= |p!0| 0)) (<= (|$s| |at!55| |sk!5|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| |p!2|) (and (<= 0 |sk!6|) (< |sk!6| k) (<= 0 |sk!7|) (< |sk!7| t) (not (= (f_exp (+ (|$s| |at!55| (+ |p!3| |sk!7|)) (* (- 1.0) |max!2|))) |p!4|))))) ; sum_linear
(assert (< 0.0 (f_exp (|$s| |at!55| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!5| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$s| |at!55| (+ |p!3| |sk!7|)) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |at!55| (+ |p!3| |sk!7|)) (* (- 1.0) |max!2|))) |p!4|)) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))))) ; exp_positive
(assert (or (not (= |p!5| 1.0)) (= |p!6| (|loop!0.1| 0 |at!55| |at!56|)))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!7| |sum!0|))) ; cofactor
(assert (or (not (= (|loop!0.1| 0 |at!55| |at!56|) 0.0)) (= |p!6| 0.0))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0 k)) (not (< t 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 t)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= t 0)) (= |p!0| 0)) (or (not (< 0 t)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 t)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 t)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$s| |at!55| |sk!2|)))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (|$s| |at!55| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (|$s| |at!55| |sk!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (|$s| |at!55| |sk!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (|$s| |at!55| |sk!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (|$s| |at!55| |sk!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!4|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!4| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!4|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!4| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0 |sk!6|)) (not (< t 0)) (< |p!3| 0)) (or (not (< 0 |sk!6|)) (not (< 0 t)) (< 0 |p!3|)) (or (not (< 0 |sk!6|)) (not (= t 0)) (= |p!3| 0)) (or (not (< 0 t)) (not (< |sk!6| 0)) (< |p!3| 0)) (or (not (< 0 t)) (not (< 0 |sk!6|)) (< 0 |p!3|)) (or (not (< 0 t)) (not (= |sk!6| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 t)) (not (< k |sk!6|)) (<= (+ |p!0| t) |p!3|)) (or (not (< 0 t)) (not (< |sk!6| k)) (<= (+ |p!3| t) |p!0|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |at!55| |sk!2|)) (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))))) (= |p!1| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |at!55| |sk!2|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|))) (= |p!1| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |at!55| (+ |p!3| |sk!7|))) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (or (not (and (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| 1))) (= (|loop!0.1| 0 |at!55| |at!56|) |sum!0|)))) ; the negated goal
(check-sat)
(reset)

; rule attention-over-blocks-of-keys, obligation: invariant 2 first
; lemma instances: {cofactor=4, exp_opposite=1, exp_positive=5, exp_sum=2, extremum_bound=1, extremum_witness=1, loop_begins=1, product_congruence=3, product_order=1, product_sign=6, sum_linear=1, sum_positive=1, sum_radix=1, sum_unroll=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun t () Int)
(declare-fun k () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |loop!0.2| (Int Int Int) Real)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!36| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$s| (Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!2| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |sk!41| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |sum!4| () Real)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 t)) ; the least t
(assert (<= 1 k)) ; the least k
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (< 0 m)) (< 0 |p!0|))) ; the left side: a maximum has a term
(assert (= (|loop!0.2| 0 |at!61| |at!62|) 0.0)) ; loop_begins
(assert (= |sum!0| 0.0)) ; sum_unroll
(assert (or (not (and (<= 0 |at!61|) (< |at!61| m) (< 0 |p!0|))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< 0.0 |sum!1|) (<= |p!0| 0) (and (<= 0 |sk!36|) (< |sk!36| |p!0|) (<= (f_exp (+ (|$s| |at!61| |sk!36|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!1| |sum!3|) (< k 0) (< t 0))) ; sum_radix
(assert (< 0.0 (f_exp (+ (|$s| |at!61| |sk!36|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |at!61| |sk!36|) (* (- 1.0) |max!2|))) |p!1|)) ; exp_sum
(assert (or (<= |p!0| 0) (and (<= 0 |sk!39|) (< |sk!39| |p!0|) (= |max!2| (|$s| |at!61| |sk!39|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!39|) (< |sk!39| |p!0|))) (and (not (<= |p!0| 0)) (<= (|$s| |at!61| |sk!39|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| |p!2|) (and (<= 0 |sk!40|) (< |sk!40| k) (<= 0 |sk!41|) (< |sk!41| t) (not (= (f_exp (+ (|$s| |at!61| (+ |p!3| |sk!41|)) (* (- 1.0) |max!2|))) |p!4|))))) ; sum_linear
(assert (< 0.0 (f_exp (|$s| |at!61| |sk!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!5| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$s| |at!61| (+ |p!3| |sk!41|)) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |at!61| (+ |p!3| |sk!41|)) (* (- 1.0) |max!2|))) |p!4|)) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))))) ; exp_positive
(assert (or (not (= |p!5| 1.0)) (= |p!6| (|loop!0.2| 0 |at!61| |at!62|)))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!7| |sum!0|))) ; cofactor
(assert (or (not (= (|loop!0.2| 0 |at!61| |at!62|) 0.0)) (= |p!6| 0.0))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0 k)) (not (< t 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 t)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= t 0)) (= |p!0| 0)) (or (not (< 0 t)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 t)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 t)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$s| |at!61| |sk!36|)))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (|$s| |at!61| |sk!36|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (|$s| |at!61| |sk!36|)))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (|$s| |at!61| |sk!36|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (|$s| |at!61| |sk!36|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (|$s| |at!61| |sk!36|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!4|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!4| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!4|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!4| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0 |sk!40|)) (not (< t 0)) (< |p!3| 0)) (or (not (< 0 |sk!40|)) (not (< 0 t)) (< 0 |p!3|)) (or (not (< 0 |sk!40|)) (not (= t 0)) (= |p!3| 0)) (or (not (< 0 t)) (not (< |sk!40| 0)) (< |p!3| 0)) (or (not (< 0 t)) (not (< 0 |sk!40|)) (< 0 |p!3|)) (or (not (< 0 t)) (not (= |sk!40| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 t)) (not (< k |sk!40|)) (<= (+ |p!0| t) |p!3|)) (or (not (< 0 t)) (not (< |sk!40| k)) (<= (+ |p!3| t) |p!0|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |at!61| |sk!36|)) (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))))) (= |p!1| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |at!61| |sk!36|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|))) (= |p!1| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |at!61| (+ |p!3| |sk!41|))) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (or (not (and (<= 0 |at!61|) (< |at!61| m) (<= 0 |at!62|) (< |at!62| p))) (= (|loop!0.2| 0 |at!61| |at!62|) |sum!0|)))) ; the negated goal
(check-sat)
(reset)

; rule attention-over-blocks-of-keys, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=1, exp_positive=4, exp_sum=1, inverse=2, inverse_positive=2, product_cancel=27, product_congruence=16, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun t () Int)
(declare-fun k () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |loop!0.2| (Int Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |loop!0.1| (Int Int Int) Real)
(declare-fun |p!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |sk!16| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$s| (Int Int) Real)
(declare-fun |loop!0.0| (Int Int Int) Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 t)) ; the least t
(assert (<= 1 k)) ; the least k
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (< 0 m)) (< 0 |p!0|))) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| p))) (= |sum!0| |p!1|))) ; have 4
(assert (or (not (and (<= 0 t) (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| p))) (= (|loop!0.2| t |i!1| |i!2|) |sum!1|))) ; invariant 2
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!2| 1.0))) ; inverse
(assert (or (not (< 0.0 (|loop!0.1| t |i!1| 0))) (< 0.0 (f_inv (|loop!0.1| t |i!1| 0))))) ; inverse_positive
(assert (or (not (and (<= 0 t) (<= 0 |i!1|) (< |i!1| m))) (= (|loop!0.1| t |i!1| 0) |sum!2|))) ; invariant 1
(assert (or (= |sum!2| 0.0) (= |p!3| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= |p!0| 0) (and (<= 0 |sk!16|) (< |sk!16| |p!0|) (<= (f_exp (+ (|$s| |i!1| |sk!16|) (* (- 1.0) (|loop!0.0| t |i!1| 0)))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$s| |i!1| |sk!16|) (* (- 1.0) (|loop!0.0| t |i!1| 0)))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |i!1| |sk!16|) (* (- 1.0) (|loop!0.0| t |i!1| 0)))) |p!4|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| m) (< 0 |p!0|))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!16|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) ; exp_positive
(assert (= |p!5| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (|loop!0.0| t |i!1| 0)))) ; exp_positive
(assert (or (not (= |p!2| 1.0)) (= |p!6| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!7| |sum!0|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!8| |sum!0|))) ; cofactor
(assert (or (not (= (|loop!0.2| t |i!1| |i!2|) |sum!1|)) (= |p!9| |p!10|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!11| |p!9|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!12| |p!9|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!13| |p!9|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!6| |p!14|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!6| 0.0))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!6| |p!15|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!16| |p!6|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!17| |p!6|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!7| |p!18|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!16| |p!7|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!19| |p!7|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!8| |p!20|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!17| |p!8|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!19| |p!8|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!21| |p!10|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!22| |p!10|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!23| |p!10|))) ; cofactor
(assert (or (not (= (|loop!0.2| t |i!1| |i!2|) |sum!1|)) (= |p!11| |p!21|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!11| |p!24|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!25| |p!11|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!26| |p!11|))) ; cofactor
(assert (or (not (= (|loop!0.2| t |i!1| |i!2|) |sum!1|)) (= |p!12| |p!22|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!25| |p!12|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!27| |p!12|))) ; cofactor
(assert (or (not (= (|loop!0.2| t |i!1| |i!2|) |sum!1|)) (= |p!13| |p!23|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!26| |p!13|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!27| |p!13|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!14| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!14| |p!1|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!14| |p!22|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!28| |p!14|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!29| |p!14|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!15| |p!22|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!30| |p!15|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!15| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!31| |p!15|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!32| |p!15|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!16| |p!28|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!16| 0.0))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!16| |p!31|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!16| 0.0))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!33| |p!16|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!17| |p!29|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!17| 0.0))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!17| |p!32|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!33| |p!17|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!28| |p!18|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!18| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!18| |p!1|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!34| |p!18|))) ; cofactor
(assert (or (not (= |sum!0| |p!1|)) (= |p!19| |p!34|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!33| |p!19|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!19| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!29| |p!20|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!34| |p!20|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!20| |p!1|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!21| 0.0))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!21| |p!35|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!36| |p!21|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!37| |p!21|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!36| |p!22|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!22| 0.0))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!38| |p!22|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!37| |p!23|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!38| |p!23|))) ; cofactor
(assert (or (not (= (|loop!0.2| t |i!1| |i!2|) |sum!1|)) (= |p!24| |p!35|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!39| |p!24|))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= |p!24| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!40| |p!24|))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!41| |p!24|))) ; cofactor
(assert (or (not (= (|loop!0.2| t |i!1| |i!2|) |sum!1|)) (= |p!25| |p!36|))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!25| 0.0))) ; cofactor
(assert (or (not (= (|loop!0.1| t |i!1| 0) |sum!2|)) (= |p!25| |p!40|))) ; cofactor
(assert (and (or (not (< 0 k)) (not (< t 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 t)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= t 0)) (= |p!0| 0)) (or (not (< 0 t)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 t)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 t)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!2|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!2|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!2|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!2| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (< (|loop!0.1| t |i!1| 0) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (< 0.0 (|loop!0.1| t |i!1| 0))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (= (|loop!0.1| t |i!1| 0) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|loop!0.1| t |i!1| 0))) (not (< (f_inv (|loop!0.1| t |i!1| 0)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|loop!0.1| t |i!1| 0))) (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|loop!0.1| t |i!1| 0))) (not (= (f_inv (|loop!0.1| t |i!1| 0)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (= |sum!2| 0.0) (= |p!3| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv |sum!2|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv |sum!2|))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv |sum!2|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_inv |sum!2|))) (not (< |sum!2| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv |sum!2|))) (not (< 0.0 |sum!2|)) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv |sum!2|))) (not (= |sum!2| 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!16|)))) (not (< (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!16|)))) (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!16|)))) (not (= (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (< (f_exp (|$s| |i!1| |sk!16|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (< 0.0 (f_exp (|$s| |i!1| |sk!16|)))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (= (f_exp (|$s| |i!1| |sk!16|)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (< (f_exp (|loop!0.0| t |i!1| 0)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (< 0.0 (f_exp (|loop!0.0| t |i!1| 0)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (= (f_exp (|loop!0.0| t |i!1| 0)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (|loop!0.0| t |i!1| 0)))) (not (< (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|loop!0.0| t |i!1| 0)))) (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|loop!0.0| t |i!1| 0)))) (not (= (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!16|)) (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|loop!0.0| t |i!1| 0))) (f_exp (|loop!0.0| t |i!1| 0)))) (= |p!4| |p!5|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!6| |sum!0|))) ; product_cancel
(assert (or (= |sum!2| 0.0) (= |p!7| |sum!0|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (< (|loop!0.2| t |i!1| |i!2|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (< 0.0 (|loop!0.2| t |i!1| |i!2|))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (= (|loop!0.2| t |i!1| |i!2|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (|loop!0.2| t |i!1| |i!2|))) (not (< (f_inv (|loop!0.1| t |i!1| 0)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|loop!0.2| t |i!1| |i!2|))) (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (< 0.0 |p!9|)) (or (not (< 0.0 (|loop!0.2| t |i!1| |i!2|))) (not (= (f_inv (|loop!0.1| t |i!1| 0)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (|loop!0.1| t |i!1| 0)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (|loop!0.1| t |i!1| 0)) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (< |sum!1| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!10|)) (or (not (< 0.0 (f_inv (|loop!0.1| t |i!1| 0)))) (not (= |sum!1| 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!1| |p!10|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!11| |p!9|))) ; product_cancel
(assert (or (= |sum!2| 0.0) (= |p!12| |p!9|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!14| |p!1|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!7| |p!15|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!16| |p!7|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!17| |p!8|))) ; product_cancel
(assert (or (= |sum!2| 0.0) (= |p!18| |p!1|))) ; product_cancel
(assert (or (= |sum!2| 0.0) (= |p!19| |p!8|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!21| |p!10|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (= |sum!2| 0.0) (= |p!22| |p!10|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!18| |p!22|))) ; product_congruence
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!12| |p!24|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!25| |p!12|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!26| |p!13|))) ; product_cancel
(assert (or (= |sum!2| 0.0) (= |p!27| |p!13|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!28| |p!18|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!29| |p!20|))) ; product_cancel
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!30| |p!15|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!16| |p!30|))) ; product_congruence
(assert (or (= |sum!2| 0.0) (= |p!31| |p!15|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!33| |p!19|))) ; product_cancel
(assert (or (= |sum!2| 0.0) (= |p!34| |p!20|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!36| |p!22|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!37| |p!23|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (= |sum!2| 0.0) (= |p!38| |p!23|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (= (|loop!0.1| t |i!1| 0) 0.0) (= |p!39| |p!24|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (= |sum!2| 0.0) (= |p!40| |p!24|))) ; product_cancel
(assert (or (not (= (f_inv |sum!2|) (f_inv (|loop!0.1| t |i!1| 0)))) (= |p!27| |p!41|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| p))) (= |sum!0| |p!9|)))) ; the negated goal
(check-sat)
(reset)

; rule attention-over-blocks-of-keys, obligation: defined
; lemma instances: {cofactor=3, exp_opposite=1, exp_positive=4, exp_sum=1, product_congruence=1, product_sign=3, sum_positive=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun t () Int)
(declare-fun k () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |loop!0.1| (Int Int Int) Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!17| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$s| (Int Int) Real)
(declare-fun |loop!0.0| (Int Int Int) Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |trip!1| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 t)) ; the least t
(assert (<= 1 k)) ; the least k
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 |p!0|))) (< 0 |p!0|))) ; the left side has a value
(assert (or (not (< 0 m)) (< 0 |p!0|))) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 t) (<= 0 |at!51|) (< |at!51| m))) (= (|loop!0.1| t |at!51| 0) |sum!0|))) ; invariant 1
(assert (or (< 0.0 |sum!0|) (<= |p!0| 0) (and (<= 0 |sk!17|) (< |sk!17| |p!0|) (<= (f_exp (+ (|$s| |at!51| |sk!17|) (* (- 1.0) (|loop!0.0| t |at!51| 0)))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$s| |at!51| |sk!17|) (* (- 1.0) (|loop!0.0| t |at!51| 0)))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |at!51| |sk!17|) (* (- 1.0) (|loop!0.0| t |at!51| 0)))) |p!1|)) ; exp_sum
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (< 0 |p!0|))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (|$s| |at!51| |sk!17|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (|loop!0.0| t |at!51| 0)))) ; exp_positive
(assert (or (not (= |p!2| 1.0)) (= |p!3| (|loop!0.1| t |at!51| 0)))) ; cofactor
(assert (or (not (= (|loop!0.1| t |at!51| 0) |sum!0|)) (= |p!3| |p!4|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (and (or (not (< 0 k)) (not (< t 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 t)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= t 0)) (= |p!0| 0)) (or (not (< 0 t)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 t)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 t)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$s| |at!51| |sk!17|)))) (not (< (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (|$s| |at!51| |sk!17|)))) (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (|$s| |at!51| |sk!17|)))) (not (= (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (< (f_exp (|$s| |at!51| |sk!17|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (< 0.0 (f_exp (|$s| |at!51| |sk!17|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (= (f_exp (|$s| |at!51| |sk!17|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (< (f_exp (|loop!0.0| t |at!51| 0)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (< 0.0 (f_exp (|loop!0.0| t |at!51| 0)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (= (f_exp (|loop!0.0| t |at!51| 0)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp (|loop!0.0| t |at!51| 0)))) (not (< (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (|loop!0.0| t |at!51| 0)))) (not (< 0.0 (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (|loop!0.0| t |at!51| 0)))) (not (= (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |at!51| |sk!17|)) (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))))) (not (= (f_exp (* (- 1.0) (|loop!0.0| t |at!51| 0))) (f_exp (|loop!0.0| t |at!51| 0)))) (= |p!1| |p!2|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| 1))) (and (<= 0 |at!14|) (< |at!14| |p!0|))) (or (not (and (<= 0 |at!17|) (< |at!17| 1) (<= 0 |at!18|) (< |at!18| p))) (and (<= 0 |at!17|) (< |at!17| |p!0|))) (or (not (and (<= 0 |trip!1|) (< |trip!1| t) (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| 1))) (< 0 k)) (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p))) (not (= (|loop!0.1| t |at!51| 0) 0.0)))))) ; the negated goal
(check-sat)
(reset)

