using TnlOpenData.Queries;

namespace TnlOpenData.Api.Http;

/// <summary>A kind of error: the last part of its <c>type</c> address, its status, its title in both languages.</summary>
public sealed record ProblemType(string Code, int Status, Bilingual Title)
{
    public static readonly ProblemType UnknownParameter = new("unknown-parameter", 400, new("Paramètre inconnu", "Unknown parameter"));
    public static readonly ProblemType MissingParameter = new("missing-parameter", 400, new("Paramètre manquant", "Missing parameter"));
    public static readonly ProblemType InvalidValue = new("invalid-value", 400, new("Valeur refusée", "Invalid value"));
    public static readonly ProblemType RepeatedParameter = new("repeated-parameter", 400, new("Paramètre répété", "Repeated parameter"));
    public static readonly ProblemType InvalidCursor = new("invalid-cursor", 400, new("Curseur refusé", "Invalid cursor"));
    public static readonly ProblemType UnknownFormat = new("unknown-format", 400, new("Format inconnu", "Unknown format"));
    public static readonly ProblemType BadRequest = new("bad-request", 400, new("Requête mal formée", "Bad request"));
    public static readonly ProblemType NotFound = new("not-found", 404, new("Introuvable", "Not found"));
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, new("Méthode refusée", "Method not allowed"));
    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, new("Aucun format acceptable", "Not acceptable"));
    public static readonly ProblemType ReleaseGone = new("release-gone", 410, new("Version des données retirée", "Release gone"));
    public static readonly ProblemType CrossScale = new("cross-scale", 422, new("Échelles mêlées", "Cross-scale question"));
    public static readonly ProblemType InternalError = new("internal-error", 500, new("Erreur du service", "Internal error"));

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        UnknownParameter, MissingParameter, InvalidValue, RepeatedParameter, InvalidCursor, UnknownFormat, BadRequest,
        NotFound, MethodNotAllowed, NotAcceptable, ReleaseGone, CrossScale, InternalError,
    ];

    public static ProblemType Of(RefusalKind kind) => kind switch
    {
        RefusalKind.UnknownParameter => UnknownParameter,
        RefusalKind.MissingParameter => MissingParameter,
        RefusalKind.InvalidValue => InvalidValue,
        RefusalKind.UnknownFormat => UnknownFormat,
        RefusalKind.RepeatedParameter => RepeatedParameter,
        RefusalKind.CrossScale => CrossScale,
        RefusalKind.InvalidCursor => InvalidCursor,
        _ => ReleaseGone,
    };

    public static ProblemType Of(int status) =>
        status >= 500 ? InternalError : All.FirstOrDefault(t => t.Status == status && t != UnknownParameter && status != 400) ?? BadRequest with { Status = status };
}
