using TnlOpenData.Palmares;

namespace TnlOpenData.Api.Site.Errors;

/// <summary>A page that is not there, and what was probably meant.</summary>
internal static class NotFound
{
    /// <param name="reason">One sentence, in French.</param>
    /// <param name="near">The collectivities that were probably meant.</param>
    public static Task Send(HttpContext http, string reason, IReadOnlyList<Collectivity>? near = null) =>
        PageReply.Refuse<NotFoundPage>(http, Visit.Of(http), new NotFoundModel(reason, near ?? []), StatusCodes.Status404NotFound);
}

/// <summary>What the page of a missing page says.</summary>
public sealed record NotFoundModel(string Reason, IReadOnlyList<Collectivity> Near);
