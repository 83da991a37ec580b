using Microsoft.EntityFrameworkCore;
using TnlOpenData.Palmares;

namespace TnlOpenData.Storage;

/// <summary>Foreign keys of the release file, so that a person with a SQLite browser sees how the tables hang together.</summary>
internal static class References
{
    public static void Configure(ModelBuilder model)
    {
        To<Award, Edition>(model, nameof(Award.Edition));
        To<Award, Collectivity>(model, nameof(Award.CollectivityId));
        To<Award, Source>(model, nameof(Award.SourceId));
        To<Tally, Edition>(model, nameof(Tally.Edition));
        To<Tally, Source>(model, nameof(Tally.SourceId));
        To<Domain, Edition>(model, nameof(Domain.Edition));
        To<Domain, Source>(model, nameof(Domain.SourceId));
        To<Mention, Award>(model, nameof(Mention.Edition), nameof(Mention.CollectivityId));
        To<Mention, Source>(model, nameof(Mention.SourceId));
        To<JuryMember, Edition>(model, nameof(JuryMember.Edition));
        To<JuryMember, Source>(model, nameof(JuryMember.SourceId));
        To<JuryComment, Award>(model, nameof(JuryComment.Edition), nameof(JuryComment.CollectivityId));
        To<JuryComment, Source>(model, nameof(JuryComment.SourceId));
        To<Score, Award>(model, nameof(Score.Edition), nameof(Score.CollectivityId));
        To<Score, Domain>(model, nameof(Score.Edition), nameof(Score.DomainCode));
        To<Score, Source>(model, nameof(Score.SourceId));
        To<Disagreement, Edition>(model, nameof(Disagreement.Edition));
        To<Lead, Edition>(model, nameof(Lead.EditionFrom));
        To<Lead, Edition>(model, nameof(Lead.EditionTo));
    }

    private static void To<TFrom, TTo>(ModelBuilder model, params string[] properties)
        where TFrom : class
        where TTo : class =>
        model.Entity<TFrom>().HasOne<TTo>().WithMany().HasForeignKey(properties).OnDelete(DeleteBehavior.Restrict);
}
