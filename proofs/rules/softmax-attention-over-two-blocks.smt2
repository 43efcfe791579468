; rule softmax-attention-over-two-blocks, obligation: defined
; lemma instances: {cofactor=24, exp_opposite=3, exp_positive=12, exp_sum=4, extremum_bound=9, extremum_witness=3, sum_positive=3}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!10| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$s| (Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |max!2| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |$t| (Int Int) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |max!5| () Real)
(declare-fun |sk!15| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 k)) ; the least k
(assert (<= 1 l)) ; the least l
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| m) (<= 0 |at!34|) (< |at!34| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| m) (<= 0 |at!38|) (< |at!38| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 (+ k l)))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (< 0 m)) (< 0 (+ k l)))) ; the left side: a maximum has a term
(assert (or (not (and (< 0 (+ k l)) (< 0 p) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ k l)) (< 0 p) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ k l)) (< 0 p) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (< 0.0 |sum!0|) (<= k 0) (and (<= 0 |sk!10|) (< |sk!10| k) (<= (f_exp (+ (|$s| |at!51| |sk!10|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ |max!1| (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))))) ; exp_positive
(assert (= (f_exp (+ |max!1| (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))) (* (f_exp |max!1|) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))))) ; exp_sum
(assert (or (<= k 0) (and (<= 0 |sk!11|) (< |sk!11| k) (= |max!1| (|$s| |at!51| |sk!11|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| k))) (and (not (<= k 0)) (<= (|$s| |at!51| |sk!11|) |max!1|)))) ; extremum_bound
(assert (or (<= l 0) (and (<= 0 |sk!12|) (< |sk!12| l) (= |max!2| (|$t| |at!51| |sk!12|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| l))) (and (not (<= l 0)) (<= (|$t| |at!51| |sk!11|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| k))) (and (not (<= k 0)) (<= (|$s| |at!51| |sk!12|) |max!1|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| l))) (and (not (<= l 0)) (<= (|$t| |at!51| |sk!12|) |max!2|)))) ; extremum_bound
(assert (or (< 0.0 |sum!3|) (<= l 0) (and (<= 0 |sk!13|) (< |sk!13| l) (<= (f_exp (+ (|$t| |at!51| |sk!13|) (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$s| |at!51| |sk!10|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$s| |at!51| |sk!10|) (* (- 1.0) |max!1|))) (* (f_exp (|$s| |at!51| |sk!10|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (not (and (<= 0 |at!51|) (< |at!51| m) (< 0 (+ k l)))) (not (= |sum!4| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (ite (<= |max!2| |max!1|) |max!1| |max!2|)) 0.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$t| |at!51| |sk!13|) (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))))) ; exp_positive
(assert (= (f_exp (+ (|$t| |at!51| |sk!13|) (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))) (* (f_exp (|$t| |at!51| |sk!13|)) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|)))))) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |at!51| |sk!10|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (or (< 0.0 |sum!4|) (<= (+ k l) 0) (and (<= 0 |sk!14|) (< |sk!14| (+ k l)) (<= (f_exp (+ (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|))) (* (- 1.0) |max!5|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$t| |at!51| |sk!13|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|))) (* (- 1.0) |max!5|))))) ; exp_positive
(assert (or (not (= (+ (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|))) (* (- 1.0) |max!5|)) (+ (* (- 1.0) |max!5|) (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|)))))) (= (f_exp (+ (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|))) (* (- 1.0) |max!5|))) (* (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|)))))))) ; exp_sum
(assert (or (<= (+ k l) 0) (and (<= 0 |sk!15|) (< |sk!15| (+ k l)) (= |max!5| (ite (<= 0 (+ k (* (- 1) |sk!15|) (- 1))) (|$s| |at!51| |sk!15|) (|$t| |at!51| (+ (* (- 1) k) |sk!15|))))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ k (* (- 1) |sk!11|) (- 1))) (|$s| |at!51| |sk!11|) (|$t| |at!51| (+ (* (- 1) k) |sk!11|))) |max!5|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!15|) (< |sk!15| k))) (and (not (<= k 0)) (<= (|$s| |at!51| |sk!15|) |max!1|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ k (* (- 1) |sk!12|) (- 1))) (|$s| |at!51| |sk!12|) (|$t| |at!51| (+ (* (- 1) k) |sk!12|))) |max!5|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!15|) (< |sk!15| l))) (and (not (<= l 0)) (<= (|$t| |at!51| |sk!15|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!15|) (< |sk!15| (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ k (* (- 1) |sk!15|) (- 1))) (|$s| |at!51| |sk!15|) (|$t| |at!51| (+ (* (- 1) k) |sk!15|))) |max!5|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!5|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!5|) |max!5|) 0.0)) (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!14|) (- 1))) (|$s| |at!51| |sk!14|) (|$t| |at!51| (+ (* (- 1) k) |sk!14|)))))) ; exp_positive
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_exp |max!1|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) |sum!3|) |sum!3|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) |sum!3|) |sum!3|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|) |sum!3|) |sum!3|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!1|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!1|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!5|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!5|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) |sum!3|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) |sum!3|) (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!1|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!5|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!1|) (f_exp |max!5|) |sum!0|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!1|) (f_exp |max!5|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!5|)) (f_exp |max!5|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!5|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|))) 1.0)) (= (* (f_exp (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp (ite (<= |max!2| |max!1|) |max!1| |max!2|)) (f_exp |max!1|) (f_exp |max!5|) |sum!3|) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!5|)) (f_exp |max!1|) (f_exp |max!5|) |sum!3|)))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| 1))) (< 0 k)) (or (not (and (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| 1))) (< 0 l)) (or (not (and (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p))) (not (= (+ (* |sum!0| (f_exp (+ |max!1| (* (- 1.0) (ite (<= |max!2| |max!1|) |max!1| |max!2|))))) |sum!3|) 0.0)))))) ; the negated goal
(check-sat)
(reset)

