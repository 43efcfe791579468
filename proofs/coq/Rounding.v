(** The error of sums of products that are computed with fused multiply-adds in blocks, with
    underflow, without overflow. u is the unit roundoff, eta half the smallest positive number. *)
Require Import Reals ZArith List Lra Psatz.
From Flocq Require Import Core Relative.
Import ListNotations.
Open Scope R_scope.

Fixpoint dot (l : list (R * R)) : R :=
  match l with [] => 0 | (a, b) :: t => a * b + dot t end.
Fixpoint magnitude (l : list (R * R)) : R :=
  match l with [] => 0 | (a, b) :: t => Rabs (a * b) + magnitude t end.

Lemma magnitude_pos l : 0 <= magnitude l.
Proof.
  induction l as [|[a b] l IH]; simpl; [lra|]. assert (H := Rabs_pos (a * b)). lra.
Qed.

Lemma dot_le l : Rabs (dot l) <= magnitude l.
Proof.
  induction l as [|[a b] l IH]; simpl; [rewrite Rabs_R0; lra|].
  eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.

Section Model.
Variables u eta : R.
Hypothesis Hu : 0 <= u.
Hypothesis Heta : 0 <= eta.

Lemma power_ge_1 n : 1 <= (1 + u) ^ n.
Proof. apply pow_R1_Rle. lra. Qed.

Lemma one_plus d : Rabs d <= u -> Rabs (1 + d) <= 1 + u.
Proof. intros. eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_R1. lra. Qed.

(** One rounding: x becomes x (1 + d) + e. *)
Inductive fma_chain : list (R * R) -> R -> Prop :=
  | chain_nil : fma_chain [] 0
  | chain_cons a b l s d e :
      fma_chain l s -> Rabs d <= u -> Rabs e <= eta ->
      fma_chain ((a, b) :: l) ((a * b + s) * (1 + d) + e).

Theorem fma_chain_error l s :
  fma_chain l s ->
  Rabs (s - dot l)
  <= ((1 + u) ^ length l - 1) * magnitude l + INR (length l) * (1 + u) ^ length l * eta.
Proof.
  induction 1 as [|a b l s d e HC IH Hd He].
  - simpl. rewrite Rminus_0_r, Rabs_R0. lra.
  - cbn [dot magnitude length pow]. rewrite S_INR.
    set (p := (1 + u) ^ length l) in *. set (n := INR (length l)) in *.
    assert (Hp : 1 <= p) by apply power_ge_1. assert (Hn : 0 <= n) by apply pos_INR.
    assert (HA := magnitude_pos l). assert (HD := dot_le l).
    replace ((a * b + s) * (1 + d) + e - (a * b + dot l))
      with ((s - dot l) * (1 + d) + ((a * b + dot l) * d + e)) by ring.
    eapply Rle_trans; [apply Rabs_triang|].
    assert (T1 : Rabs ((s - dot l) * (1 + d))
      <= ((p - 1) * magnitude l + n * p * eta) * (1 + u)).
    { rewrite Rabs_mult. apply Rmult_le_compat; try apply Rabs_pos; [exact IH|].
      now apply one_plus. }
    assert (T2 : Rabs ((a * b + dot l) * d + e)
      <= (Rabs (a * b) + magnitude l) * u + eta).
    { eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; [|exact He].
      rewrite Rabs_mult. apply Rmult_le_compat; try apply Rabs_pos; [|exact Hd].
      eapply Rle_trans; [apply Rabs_triang|]. lra. }
    set (m := magnitude l) in *. set (x := Rabs (a * b)) in *.
    assert (Hx : 0 <= x) by apply Rabs_pos.
    assert (0 <= (p - 1) * (1 + u) * x) by (apply Rmult_le_pos; [apply Rmult_le_pos|]; lra).
    assert (0 <= (p * (1 + u) - 1) * eta) by (apply Rmult_le_pos; [nra|lra]).
    nra.
Qed.

(** Partial results [(b, x, a)], computed, exact, magnitude, are added one after the other. *)
Fixpoint exact (l : list (R * R * R)) : R :=
  match l with [] => 0 | (_, x, _) :: t => x + exact t end.
Fixpoint total (l : list (R * R * R)) : R :=
  match l with [] => 0 | (_, _, a) :: t => a + total t end.

Inductive add_chain : list (R * R * R) -> R -> Prop :=
  | add_nil : add_chain [] 0
  | add_cons b x a l s d e :
      add_chain l s -> Rabs d <= u -> Rabs e <= eta ->
      add_chain ((b, x, a) :: l) ((b + s) * (1 + d) + e).

Section Blocks.
Variables p r : R. (* each block: |b - x| <= (p - 1) a + r *)
Hypothesis Hp : 1 <= p.
Hypothesis Hr : 0 <= r.

Definition good (block : R * R * R) : Prop :=
  let '(b, x, a) := block in Rabs x <= a /\ Rabs (b - x) <= (p - 1) * a + r.

Lemma exact_le l : Forall good l -> Rabs (exact l) <= total l.
Proof.
  induction 1 as [|[[b x] a] l Hg Hl IH]; simpl; [rewrite Rabs_R0; lra|].
  destruct Hg as [Hx _].
  eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.

Theorem blocked_sum_error l s :
  add_chain l s -> Forall good l ->
  Rabs (s - exact l)
  <= ((1 + u) ^ length l * p - 1) * total l
     + INR (length l) * (1 + u) ^ length l * (r + eta).
Proof.
  induction 1 as [|b x a l s d e HC IH Hd He]; intros G.
  - simpl. rewrite Rminus_0_r, Rabs_R0. lra.
  - inversion G as [|? ? Gg Gl]; subst. destruct Gg as [Gx Gb]. specialize (IH Gl).
    assert (HX := exact_le l Gl).
    cbn [exact total length pow]. rewrite S_INR.
    set (q := (1 + u) ^ length l) in *. set (n := INR (length l)) in *.
    assert (Hq : 1 <= q) by apply power_ge_1. assert (Hn : 0 <= n) by apply pos_INR.
    assert (Ha : 0 <= a) by (eapply Rle_trans; [apply Rabs_pos|exact Gx]).
    assert (HT : 0 <= total l) by (eapply Rle_trans; [apply Rabs_pos|exact HX]).
    replace ((b + s) * (1 + d) + e - (x + exact l))
      with ((s - exact l + (b - x)) * (1 + d) + ((exact l + x) * d + e)) by ring.
    eapply Rle_trans; [apply Rabs_triang|].
    assert (T1 : Rabs ((s - exact l + (b - x)) * (1 + d))
      <= ((q * p - 1) * total l + n * q * (r + eta) + ((p - 1) * a + r)) * (1 + u)).
    { rewrite Rabs_mult. apply Rmult_le_compat; try apply Rabs_pos; [|now apply one_plus].
      eapply Rle_trans; [apply Rabs_triang|]. lra. }
    assert (T2 : Rabs ((exact l + x) * d + e) <= (total l + a) * u + eta).
    { eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; [|exact He].
      rewrite Rabs_mult. apply Rmult_le_compat; try apply Rabs_pos; [|exact Hd].
      eapply Rle_trans; [apply Rabs_triang|]. lra. }
    set (T := total l) in *.
    assert (0 <= (q - 1) * (p * (1 + u)) * a)
      by (apply Rmult_le_pos; [apply Rmult_le_pos; [lra|nra]|lra]).
    assert (K : r * (1 + u) + eta <= q * (1 + u) * (r + eta)).
    { assert (0 <= (q - 1) * ((1 + u) * r)) by (apply Rmult_le_pos; [lra|nra]).
      assert (1 <= q * (1 + u)) by nra.
      assert (0 <= (q * (1 + u) - 1) * eta) by (apply Rmult_le_pos; lra). nra. }
    assert (E1 : (q * p - 1) * T * (1 + u) + T * u = (q * p * (1 + u) - 1) * T) by ring.
    assert (E2 : (p - 1) * a * (1 + u) + a * u = (p * (1 + u) - 1) * a) by ring.
    nra.
Qed.
End Blocks.
End Model.

(** binary32: one rounding is x (1 + d) + e with |d| <= 2^-24, |e| <= 2^-150. *)
Definition rounded (x : R) : R := round radix2 (FLT_exp (-149) 24) ZnearestE x.
Definition u32 : R := / 2 * bpow radix2 (-23).
Definition eta32 : R := / 2 * bpow radix2 (-149).

Lemma u32_pos : 0 <= u32.
Proof. unfold u32. assert (H := bpow_ge_0 radix2 (-23)). lra. Qed.
Lemma eta32_pos : 0 <= eta32.
Proof. unfold eta32. assert (H := bpow_ge_0 radix2 (-149)). lra. Qed.

Theorem rounded_model x :
  exists d e, Rabs d <= u32 /\ Rabs e <= eta32 /\ d * e = 0 /\ rounded x = x * (1 + d) + e.
Proof.
  destruct (error_N_FLT radix2 (-149) 24 ltac:(reflexivity) (fun z => negb (Z.even z)) x)
    as [d [e [H1 [H2 [H3 H4]]]]].
  exists d, e. repeat split; assumption.
Qed.

Fixpoint fma32 (l : list (R * R)) : R :=
  match l with [] => 0 | (a, b) :: t => rounded (a * b + fma32 t) end.

Lemma fma32_chain l : fma_chain u32 eta32 l (fma32 l).
Proof.
  induction l as [|[a b] l IH]; simpl; [constructor|].
  destruct (rounded_model (a * b + fma32 l)) as [d [e [Hd [He [_ ->]]]]]. now constructor.
Qed.

Theorem fma32_error l :
  Rabs (fma32 l - dot l)
  <= ((1 + u32) ^ length l - 1) * magnitude l
     + INR (length l) * (1 + u32) ^ length l * eta32.
Proof. apply fma_chain_error; [apply u32_pos|apply eta32_pos|apply fma32_chain]. Qed.

(** Blocks of at most n products each, added one after the other. *)
Fixpoint blocked32 (blocks : list (list (R * R))) : R :=
  match blocks with [] => 0 | l :: t => rounded (fma32 l + blocked32 t) end.

Definition describe (l : list (R * R)) : R * R * R := (fma32 l, dot l, magnitude l).

Lemma blocked32_chain blocks : add_chain u32 eta32 (map describe blocks) (blocked32 blocks).
Proof.
  induction blocks as [|l blocks IH]; simpl; [constructor|].
  destruct (rounded_model (fma32 l + blocked32 blocks)) as [d [e [Hd [He [_ ->]]]]].
  now constructor.
Qed.

Lemma total_concat blocks : total (map describe blocks) = magnitude (concat blocks).
Proof.
  assert (A : forall l m, magnitude (l ++ m) = magnitude l + magnitude m).
  { induction l as [|[a b] l IH]; simpl; intros m; [lra|]. rewrite IH. lra. }
  induction blocks as [|l blocks IH]; simpl; [reflexivity|]. now rewrite A, IH.
Qed.

Lemma exact_concat blocks : exact (map describe blocks) = dot (concat blocks).
Proof.
  assert (A : forall l m, dot (l ++ m) = dot l + dot m).
  { induction l as [|[a b] l IH]; simpl; intros m; [lra|]. rewrite IH. lra. }
  induction blocks as [|l blocks IH]; simpl; [reflexivity|]. now rewrite A, IH.
Qed.

Theorem blocked32_error n blocks :
  Forall (fun l => (length l <= n)%nat) blocks ->
  Rabs (blocked32 blocks - dot (concat blocks))
  <= ((1 + u32) ^ length blocks * (1 + u32) ^ n - 1) * magnitude (concat blocks)
     + INR (length blocks) * (1 + u32) ^ length blocks
       * (INR n * (1 + u32) ^ n * eta32 + eta32).
Proof.
  intros L. assert (U := u32_pos). assert (E := eta32_pos).
  assert (P : forall k, 1 <= (1 + u32) ^ k) by (intros; now apply power_ge_1).
  rewrite <- exact_concat, <- total_concat, <- (map_length describe blocks).
  apply (blocked_sum_error u32 eta32 U E ((1 + u32) ^ n) (INR n * (1 + u32) ^ n * eta32)).
  - apply P.
  - assert (0 <= INR n) by apply pos_INR. specialize (P n).
    apply Rmult_le_pos; [apply Rmult_le_pos|]; lra.
  - apply blocked32_chain.
  - apply Forall_map. eapply Forall_impl; [|exact L]. intros l Hl. split; [apply dot_le|].
    simpl. eapply Rle_trans; [apply fma32_error|].
    assert (Hpow : (1 + u32) ^ length l <= (1 + u32) ^ n) by (apply Rle_pow; [lra|exact Hl]).
    assert (HI : INR (length l) <= INR n) by (apply le_INR; exact Hl).
    assert (HM := magnitude_pos l). assert (H1 := P (length l)). assert (H0 := pos_INR (length l)).
    apply Rplus_le_compat.
    + apply Rmult_le_compat_r; lra.
    + apply Rmult_le_compat_r; [exact E|]. apply Rmult_le_compat; lra.
Qed.
