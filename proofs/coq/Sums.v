(** Lemma schemas about sums behind the SMT encoding (org.lrai.verifier.rules.Schemas, the same
    names). A sum over several indices is an iterated sum; an index runs over 0 <= k < extent, and
    over nothing where the extent is negative. Each [..._clause] is the clause that is asserted:
    it holds whatever terms the instance is made of; "exists" becomes fresh constants. *)
Require Import Reals ZArith List Lra Lia Permutation.
Import ListNotations.
Open Scope R_scope.

Fixpoint sumn (n : nat) (f : Z -> R) : R :=
  match n with O => 0 | S m => sumn m f + f (Z.of_nat m) end.

Definition sum (n : Z) (f : Z -> R) : R := sumn (Z.to_nat n) f.

Definition in_range (k n : Z) : Prop := (0 <= k < n)%Z.

(** One index. *)

Lemma sumn_congr n f g :
  (forall k, in_range k (Z.of_nat n) -> f k = g k) -> sumn n f = sumn n g.
Proof.
  unfold in_range. induction n; simpl; intros H; [reflexivity|].
  rewrite IHn, H; [reflexivity|lia|intros; apply H; lia].
Qed.

Lemma sum_congr n f g : (forall k, in_range k n -> f k = g k) -> sum n f = sum n g.
Proof.
  intros H. apply sumn_congr. intros k Hk. apply H. unfold in_range in *. lia.
Qed.

Lemma sumn_add n f g : sumn n (fun k => f k + g k) = sumn n f + sumn n g.
Proof. induction n; simpl; [lra|]. rewrite IHn. lra. Qed.

Lemma sum_add n f g : sum n (fun k => f k + g k) = sum n f + sum n g.
Proof. apply sumn_add. Qed.

Lemma sumn_scale n c f : sumn n (fun k => c * f k) = c * sumn n f.
Proof. induction n; simpl; [lra|]. rewrite IHn. lra. Qed.

Lemma sum_scale n c f : sum n (fun k => c * f k) = c * sum n f.
Proof. apply sumn_scale. Qed.

Lemma sumn_const n c : sumn n (fun _ => c) = INR n * c.
Proof. induction n; [simpl; lra|]. rewrite S_INR. simpl sumn. rewrite IHn. lra. Qed.

Lemma sum_const n c : (0 <= n)%Z -> sum n (fun _ => c) = IZR n * c.
Proof. intros H. unfold sum. rewrite sumn_const, INR_IZR_INZ, Z2Nat.id by lia. reflexivity. Qed.

Lemma sumn_zero n : sumn n (fun _ => 0) = 0.
Proof. rewrite sumn_const. lra. Qed.

Lemma sumn_exchange n m f :
  sumn n (fun i => sumn m (fun j => f i j)) = sumn m (fun j => sumn n (fun i => f i j)).
Proof.
  induction n; simpl; [now rewrite sumn_zero|]. rewrite IHn, <- sumn_add. reflexivity.
Qed.

Lemma sum_exchange n m f :
  sum n (fun i => sum m (fun j => f i j)) = sum m (fun j => sum n (fun i => f i j)).
Proof. apply sumn_exchange. Qed.

Lemma sumn_split a b f :
  sumn (a + b) f = sumn a f + sumn b (fun k => f (k + Z.of_nat a)%Z).
Proof.
  induction b; simpl; [rewrite Nat.add_0_r; lra|].
  rewrite Nat.add_succ_r. simpl. rewrite IHb.
  replace (Z.of_nat (a + b)) with (Z.of_nat b + Z.of_nat a)%Z by lia. lra.
Qed.

Lemma sum_split a b f :
  (0 <= a)%Z -> (0 <= b)%Z -> sum (a + b) f = sum a f + sum b (fun k => f (k + a)%Z).
Proof.
  intros Ha Hb. unfold sum. rewrite Z2Nat.inj_add by lia. rewrite sumn_split.
  rewrite Z2Nat.id by lia. reflexivity.
Qed.

Lemma sumn_radix a b f :
  sumn (a * b) f
  = sumn a (fun i => sumn b (fun j => f (i * Z.of_nat b + j)%Z)).
Proof.
  induction a; simpl; [reflexivity|].
  rewrite Nat.add_comm, sumn_split, IHa. f_equal. apply sumn_congr. intros k _.
  f_equal. lia.
Qed.

Lemma sum_radix a b f :
  (0 <= a)%Z -> (0 <= b)%Z ->
  sum (a * b) f = sum a (fun i => sum b (fun j => f (i * b + j)%Z)).
Proof.
  intros Ha Hb. unfold sum. rewrite Z2Nat.inj_mul by lia. rewrite sumn_radix.
  rewrite Z2Nat.id by lia. reflexivity.
Qed.

Lemma sumn_non_negative n f :
  (forall k, in_range k (Z.of_nat n) -> 0 <= f k) -> 0 <= sumn n f.
Proof.
  unfold in_range. induction n; simpl; intros H; [lra|].
  assert (0 <= sumn n f) by (apply IHn; intros; apply H; lia).
  assert (0 <= f (Z.of_nat n)) by (apply H; lia). lra.
Qed.

Lemma sum_non_negative n f : (forall k, in_range k n -> 0 <= f k) -> 0 <= sum n f.
Proof.
  intros H. apply sumn_non_negative. intros k Hk. apply H. unfold in_range in *. lia.
Qed.

Lemma sum_positive n f : (0 < n)%Z -> (forall k, in_range k n -> 0 < f k) -> 0 < sum n f.
Proof.
  intros Hn H. unfold sum. destruct (Z.to_nat n) as [|m] eqn:E; [lia|]. simpl.
  assert (0 <= sumn m f).
  { apply sumn_non_negative. intros k Hk. left. apply H. unfold in_range in *. lia. }
  assert (0 < f (Z.of_nat m)) by (apply H; unfold in_range; lia). lra.
Qed.

(** Several indices. *)

Fixpoint msum (ns : list Z) (f : list Z -> R) : R :=
  match ns with
  | [] => f []
  | n :: rest => sum n (fun i => msum rest (fun l => f (i :: l)))
  end.

Definition in_box (ns ks : list Z) : Prop := Forall2 in_range ks ns.

Lemma msum_congr ns : forall f g,
  (forall ks, in_box ns ks -> f ks = g ks) -> msum ns f = msum ns g.
Proof.
  induction ns as [|n ns IH]; simpl; intros f g H; [apply H; constructor|].
  apply sum_congr. intros k Hk. apply IH. intros ks Hks. apply H. constructor; assumption.
Qed.

(** Something that can be decided holds in a whole box, or fails somewhere in it. *)
Lemma sumn_all_or_some n (P : Z -> Prop) :
  (forall k, P k \/ ~ P k) ->
  (forall k, in_range k (Z.of_nat n) -> P k) \/ (exists k, in_range k (Z.of_nat n) /\ ~ P k).
Proof.
  unfold in_range. intros D. induction n as [|n [IH|[k [Hk Pk]]]].
  - left. lia.
  - destruct (D (Z.of_nat n)) as [Y|N].
    + left. intros k Hk. destruct (Z.eq_dec k (Z.of_nat n)) as [->|]; [exact Y|].
      apply IH. lia.
    + right. exists (Z.of_nat n). split; [lia|exact N].
  - right. exists k. split; [lia|exact Pk].
Qed.

Lemma range_all_or_some n (P : Z -> Prop) :
  (forall k, P k \/ ~ P k) ->
  (forall k, in_range k n -> P k) \/ (exists k, in_range k n /\ ~ P k).
Proof.
  intros D. destruct (sumn_all_or_some (Z.to_nat n) P D) as [A|[k [Hk Pk]]].
  - left. intros k Hk. apply A. unfold in_range in *. lia.
  - right. exists k. split; [unfold in_range in *; lia|exact Pk].
Qed.

Lemma box_all_or_some ns : forall (P : list Z -> Prop),
  (forall ks, P ks \/ ~ P ks) ->
  (forall ks, in_box ns ks -> P ks) \/ (exists ks, in_box ns ks /\ ~ P ks).
Proof.
  induction ns as [|n ns IH]; intros P D.
  - destruct (D []) as [Y|N].
    + left. intros ks H. inversion H. exact Y.
    + right. exists []. split; [constructor|exact N].
  - destruct (range_all_or_some n (fun k => forall ks, in_box ns ks -> P (k :: ks)))
      as [A|[k [Hk N]]].
    + intros k. destruct (IH (fun ks => P (k :: ks))) as [A|[ks [H1 H2]]].
      * intros ks. apply D.
      * left. exact A.
      * right. intros A. apply H2. apply A. exact H1.
    + left. intros ks H. inversion H; subst. apply A; assumption.
    + destruct (IH (fun ks => P (k :: ks))) as [A|[ks [H1 H2]]].
      * intros ks. apply D.
      * exfalso. apply N. exact A.
      * right. exists (k :: ks). split; [constructor; assumption|exact H2].
Qed.

Lemma equal_or_not (a b : R) : a = b \/ a <> b.
Proof. destruct (Req_dec a b); auto. Qed.

Theorem sum_congruence_clause ns f g :
  msum ns f = msum ns g \/ exists ks, in_box ns ks /\ f ks <> g ks.
Proof.
  destruct (box_all_or_some ns (fun ks => f ks = g ks)) as [A|E].
  - intros ks. apply equal_or_not.
  - left. apply msum_congr. exact A.
  - right. exact E.
Qed.

(** Indices may be taken in another order: neighbours are exchanged. *)
Theorem msum_exchange n m ns f :
  msum (n :: m :: ns) f
  = msum (m :: n :: ns) (fun ks => match ks with j :: i :: l => f (i :: j :: l) | _ => 0 end).
Proof. simpl. apply sum_exchange. Qed.

Lemma msum_below n ns ms f g :
  (forall i, msum ns (fun l => f (i :: l)) = msum ms (fun l => g (i :: l))) ->
  msum (n :: ns) f = msum (n :: ms) g.
Proof. intros H. simpl. apply sum_congr. intros k _. apply H. Qed.

Lemma msum_add ns : forall f g, msum ns (fun k => f k + g k) = msum ns f + msum ns g.
Proof.
  induction ns as [|n ns IH]; simpl; intros f g; [reflexivity|].
  rewrite <- sum_add. apply sum_congr. intros k _.
  apply (IH (fun l => f (k :: l)) (fun l => g (k :: l))).
Qed.

Lemma msum_scale ns : forall c f, msum ns (fun k => c * f k) = c * msum ns f.
Proof.
  induction ns as [|n ns IH]; simpl; intros c f; [reflexivity|].
  rewrite <- sum_scale. apply sum_congr. intros k _. apply (IH c (fun l => f (k :: l))).
Qed.

(** A linear combination of sums, as a list of coefficients and bodies. *)
Fixpoint combination (parts : list (R * R)) : R :=
  match parts with [] => 0 | (c, x) :: rest => c * x + combination rest end.

Lemma msum_zero ns : msum ns (fun _ => 0) = 0.
Proof.
  induction ns as [|n ns IH]; simpl; [reflexivity|].
  rewrite (sum_congr n _ (fun _ => 0)) by (intros; exact IH). apply sumn_zero.
Qed.

Lemma msum_combination ns (parts : list (R * (list Z -> R))) :
  msum ns (fun k => combination (map (fun p => (fst p, snd p k)) parts))
  = combination (map (fun p => (fst p, msum ns (snd p))) parts).
Proof.
  induction parts as [|[c f] parts IH]; simpl; [apply msum_zero|].
  rewrite msum_add, msum_scale, IH. reflexivity.
Qed.

Theorem sum_linear_clause ns f (parts : list (R * (list Z -> R))) :
  msum ns f = combination (map (fun p => (fst p, msum ns (snd p))) parts)
  \/ exists ks, in_box ns ks
       /\ f ks <> combination (map (fun p => (fst p, snd p ks)) parts).
Proof. rewrite <- msum_combination. apply sum_congruence_clause. Qed.

(** A constant body: as many times as there are indices. *)
Fixpoint count (ns : list Z) : Z := match ns with [] => 1%Z | n :: rest => (n * count rest)%Z end.

Lemma count_non_negative ns : Forall (fun n => (0 <= n)%Z) ns -> (0 <= count ns)%Z.
Proof. induction 1; simpl; [lia|]. apply Z.mul_nonneg_nonneg; assumption. Qed.

Theorem sum_constant ns c :
  Forall (fun n => (0 <= n)%Z) ns -> msum ns (fun _ => c) = c * IZR (count ns).
Proof.
  induction 1 as [|n ns Hn Hns IH]; simpl; [lra|].
  rewrite (sum_congr n _ (fun _ => c * IZR (count ns))) by (intros; exact IH).
  rewrite sum_const by exact Hn. rewrite mult_IZR. lra.
Qed.

Theorem sum_flatten ns : forall ms f,
  msum (ns ++ ms) f = msum ns (fun l => msum ms (fun r => f (l ++ r))).
Proof.
  induction ns as [|n ns IH]; simpl; intros ms f; [reflexivity|].
  apply sum_congr. intros k _. apply (IH ms (fun l => f (k :: l))).
Qed.

Theorem sum_flatten_clause ns ms g f :
  msum ns g = msum (ns ++ ms) f
  \/ exists ks, in_box ns ks /\ g ks <> msum ms (fun r => f (ks ++ r)).
Proof. rewrite sum_flatten. apply sum_congruence_clause. Qed.

Theorem sum_split_clause n x y ns f g h :
  msum (n :: ns) f = msum (x :: ns) g + msum (y :: ns) h
  \/ n <> (x + y)%Z \/ (x < 0)%Z \/ (y < 0)%Z
  \/ (exists ks, in_box (x :: ns) ks /\ f ks <> g ks)
  \/ (exists ks, in_box (y :: ns) ks
        /\ match ks with k :: l => f ((k + x)%Z :: l) | [] => 0 end <> h ks).
Proof.
  destruct (Z.eq_dec n (x + y)) as [->|]; [|tauto].
  destruct (Z.lt_ge_cases x 0); [tauto|]. destruct (Z.lt_ge_cases y 0); [tauto|].
  destruct (sum_congruence_clause (x :: ns) f g) as [E1|]; [|tauto].
  destruct (sum_congruence_clause (y :: ns)
    (fun ks => match ks with k :: l => f ((k + x)%Z :: l) | [] => 0 end) h) as [E2|]; [|tauto].
  left. rewrite <- E1, <- E2. simpl. apply sum_split; lia.
Qed.

Theorem sum_radix_clause n a b ns f g :
  msum (n :: ns) f = msum (a :: b :: ns) g
  \/ n <> (a * b)%Z \/ (a < 0)%Z \/ (b < 0)%Z
  \/ (exists ks, in_box (a :: b :: ns) ks
        /\ match ks with i :: j :: l => f ((i * b + j)%Z :: l) | _ => 0 end <> g ks).
Proof.
  destruct (Z.eq_dec n (a * b)) as [->|]; [|tauto].
  destruct (Z.lt_ge_cases a 0); [tauto|]. destruct (Z.lt_ge_cases b 0); [tauto|].
  destruct (sum_congruence_clause (a :: b :: ns)
    (fun ks => match ks with i :: j :: l => f ((i * b + j)%Z :: l) | _ => 0 end) g)
    as [E|]; [|tauto].
  left. rewrite <- E. simpl. apply sum_radix; lia.
Qed.

Fixpoint terms (n : nat) (f : Z -> R) : list R :=
  match n with O => [] | S m => terms m f ++ [f (Z.of_nat m)] end.

Theorem sum_unroll n ns f :
  msum (Z.of_nat n :: ns) f
  = fold_right Rplus 0 (terms n (fun k => msum ns (fun l => f (k :: l)))).
Proof.
  simpl. unfold sum. rewrite Nat2Z.id. induction n; simpl; [reflexivity|].
  rewrite IHn, fold_right_app. simpl. rewrite Rplus_0_r.
  generalize (terms n (fun k => msum ns (fun l => f (k :: l)))). intros ts.
  induction ts as [|t ts IH]; simpl; [lra|]. rewrite <- IH. lra.
Qed.

Lemma msum_non_negative ns : forall f,
  (forall ks, in_box ns ks -> 0 <= f ks) -> 0 <= msum ns f.
Proof.
  induction ns as [|n ns IH]; simpl; intros f H; [apply H; constructor|].
  apply sum_non_negative. intros k Hk. apply IH. intros ks Hks. apply H.
  constructor; assumption.
Qed.

Lemma msum_positive ns : forall f,
  Forall (fun n => (0 < n)%Z) ns -> (forall ks, in_box ns ks -> 0 < f ks) -> 0 < msum ns f.
Proof.
  induction ns as [|n ns IH]; simpl; intros f P H; [apply H; constructor|].
  inversion P; subst. apply sum_positive; [assumption|]. intros k Hk. apply IH; [assumption|].
  intros ks Hks. apply H. constructor; assumption.
Qed.

Theorem sum_non_negative_clause ns f :
  0 <= msum ns f \/ exists ks, in_box ns ks /\ f ks < 0.
Proof.
  destruct (box_all_or_some ns (fun ks => 0 <= f ks)) as [A|[ks [H N]]].
  - intros ks. destruct (Rle_dec 0 (f ks)); auto.
  - left. apply msum_non_negative. exact A.
  - right. exists ks. split; [exact H|lra].
Qed.

Theorem sum_positive_clause ns f :
  0 < msum ns f \/ Exists (fun n => (n <= 0)%Z) ns
  \/ exists ks, in_box ns ks /\ f ks <= 0.
Proof.
  destruct (Forall_Exists_dec (fun n => (0 < n)%Z) (fun n => Z_lt_dec 0 n) ns) as [P|N].
  - destruct (box_all_or_some ns (fun ks => 0 < f ks)) as [A|[ks [H N]]].
    + intros ks. destruct (Rlt_dec 0 (f ks)); auto.
    + left. apply msum_positive; assumption.
    + right. right. exists ks. split; [exact H|lra].
  - right. left. eapply Exists_impl; [|exact N]. simpl. intros n Hn. lia.
Qed.
