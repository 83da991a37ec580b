using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Web.Errors;

/// <summary>A type of problem (RFC 9457).</summary>
/// <param name="Code">The last segment of the address in the member <c>type</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Meaning">What it means and what the client can do.</param>
public sealed record ProblemType(string Code, int Status, Bilingual Title, Bilingual Meaning)
{
    public static readonly ProblemType UnknownParameter = new("unknown-parameter", 400, new("Paramètre inconnu", "Unknown parameter"), new(
        "L’adresse porte un paramètre qui n’existe pas ici. Rien n’est ignoré en silence : "
        + "corrigez-le d’après « suggestion » ou « allowed ».",
        "The address carries a parameter that does not exist here. Nothing is silently ignored: mend it by “suggestion” or “allowed”."));

    public static readonly ProblemType MissingParameter = new("missing-parameter", 400, new("Paramètre manquant", "Missing parameter"), new(
        "La question a besoin d’un paramètre qui n’est pas donné.",
        "The question needs a parameter that is not given."));

    public static readonly ProblemType InvalidValue = new("invalid-value", 400, new("Valeur refusée", "Invalid value"), new(
        "Un paramètre a une valeur inconnue ou mal formée. « detail » dit ce qui irait.",
        "A parameter has an unknown or malformed value. “detail” says what would be right."));

    public static readonly ProblemType RepeatedParameter =
        new("repeated-parameter", 400, new("Paramètre répété", "Repeated parameter"), new(
        "Un paramètre est donné plusieurs fois, ou l’est déjà par le chemin. Joignez ses valeurs par des virgules.",
        "A parameter is given several times, or by the path already. Join its values with commas."));

    public static readonly ProblemType InvalidCursor = new("invalid-cursor", 400, new("Curseur refusé", "Invalid cursor"), new(
        "Le curseur n’appartient pas à cette question. Suivez links.next, ou recommencez sans curseur.",
        "The cursor does not belong to this question. Follow links.next, or start again without a cursor."));

    public static readonly ProblemType UnknownFormat = new("unknown-format", 400, new("Format inconnu", "Unknown format"), new(
        "Le format demandé par le suffixe ou par « format » n’existe pas pour cette ressource.",
        "The format asked by suffix or by “format” does not exist for this resource."));

    public static readonly ProblemType BadRequest = new("bad-request", 400, new("Requête mal formée", "Bad request"), new(
        "La requête n’a pas pu être comprise.",
        "The request could not be understood."));

    public static readonly ProblemType NotFound = new("not-found", 404, new("Introuvable", "Not found"), new(
        "L’adresse ne mène à rien de recensé. Cela ne veut pas dire « non labellisé ».",
        "The address leads to nothing on record. It does not mean “not labelled”."));

    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, new("Méthode refusée", "Method not allowed"), new(
        "Ce service se lit : GET, HEAD et OPTIONS.",
        "This service is read: GET, HEAD and OPTIONS."));

    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, new("Aucun format acceptable", "Not acceptable"), new(
        "Aucun des types demandés par Accept n’existe ici ; « detail » nomme ceux qui existent.",
        "None of the types asked by Accept exists here; “detail” names those that do."));

    public static readonly ProblemType RequestTimeout =
        new("request-timeout", 408, new("Requête trop lente", "Request timeout"), new(
        "La requête est arrivée trop lentement, ou pas entière. Envoyez-la de nouveau.",
        "The request has arrived too slowly, or not whole. Send it again."));

    public static readonly ProblemType ReleaseGone = new("release-gone", 410, new("Version des données retirée", "Release gone"), new(
        "La requête nomme une version des données qui n’est plus servie, ou son curseur y a commencé. Recommencez sans elle.",
        "The request names a release that is no longer served, or its cursor began there. Start again without it."));

    public static readonly ProblemType PreconditionFailed =
        new("precondition-failed", 412, new("Condition non remplie", "Precondition failed"), new(
        "La requête demande une version par If-Match ou If-Unmodified-Since, et une autre est servie. Recommencez sans condition.",
        "The request asks for a version by If-Match or If-Unmodified-Since, and another one is served. Start again without a condition."));

    public static readonly ProblemType ContentTooLarge = new("content-too-large", 413, new("Requête trop longue", "Content too large"), new(
        "Le corps de la requête dépasse ce que le service lit ; « detail » dit combien.",
        "The body of the request is larger than the service reads; “detail” says how large."));

    public static readonly ProblemType AddressTooLong =
        new("uri-too-long", 414, new("Adresse trop longue", "URI too long"), new(
        "L’adresse est plus longue que ce que le service lit. Posez la question en plusieurs fois, ou par POST à /graphql.",
        "The address is longer than the service reads. Ask in several requests, or by POST to /graphql."));

    public static readonly ProblemType UnsupportedMediaType =
        new("unsupported-media-type", 415, new("Type de contenu refusé", "Unsupported media type"), new(
        "Le corps de la requête n’est pas du type attendu ; « detail » le nomme.",
        "The body of the request is not of the type expected; “detail” names it."));

    public static readonly ProblemType RangeNotSatisfiable =
        new("range-not-satisfiable", 416, new("Partie hors du contenu", "Range not satisfiable"), new(
        "La partie demandée par Range commence après la fin du contenu ; Content-Range dit sa longueur.",
        "The part that Range asks for begins behind the end of the content; Content-Range says its length."));

    public static readonly ProblemType CrossScale = new("cross-scale", 422, new("Échelles mêlées", "Cross-scale question"), new(
        "La question compare ou ordonne des niveaux de deux échelles, qui ne sont jamais converties l’une dans l’autre. "
        + "Posez une question par échelle.",
        "The question compares or orders levels of two scales, which are never converted into one another. Ask one question per scale."));

    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, new("Trop de requêtes", "Too many requests"), new(
        "Le client a épuisé ses requêtes de la minute. Attendez le temps dit par Retry-After ; limit=all évite d’en faire beaucoup.",
        "The client has used up its requests for the minute. Wait as Retry-After says; limit=all saves many of them."));

    public static readonly ProblemType HeadersTooLarge =
        new("headers-too-large", 431, new("En-têtes trop longs", "Request header fields too large"), new(
        "Les en-têtes de la requête sont trop longs ou trop nombreux.",
        "The header fields of the request are too long or too many."));

    public static readonly ProblemType InternalError = new("internal-error", 500, new("Erreur du service", "Internal error"), new(
        "Le service a failli. Signalez trace_id.",
        "The service failed. Report trace_id."));

    public static readonly ProblemType HttpVersion =
        new("http-version-not-supported", 505, new("Version de HTTP refusée", "HTTP version not supported"), new(
        "La requête est écrite dans une version de HTTP que le service ne lit pas : HTTP/1.1 et HTTP/1.0 le sont.",
        "The request is written in a version of HTTP that the service does not read: HTTP/1.1 and HTTP/1.0 are."));

    public static readonly ProblemType Unavailable =
        new("unavailable", 503, new("Momentanément indisponible", "Temporarily unavailable"), new(
        "Ce qui est demandé n’est pas encore prêt, ou trop de choses sont demandées à la fois. Attendez le temps dit par Retry-After.",
        "What is asked is not ready yet, or too much is asked at once. Wait as Retry-After says."));

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        UnknownParameter, MissingParameter, InvalidValue, RepeatedParameter, InvalidCursor, UnknownFormat, BadRequest,
        NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout, ReleaseGone, PreconditionFailed, ContentTooLarge, AddressTooLong,
        UnsupportedMediaType, RangeNotSatisfiable, CrossScale, TooManyRequests, HeadersTooLarge, InternalError,
        HttpVersion, Unavailable,
    ];

    public static ProblemType Of(QueryErrorKind kind) => kind switch
    {
        QueryErrorKind.UnknownParameter => UnknownParameter,
        QueryErrorKind.MissingParameter => MissingParameter,
        QueryErrorKind.InvalidValue => InvalidValue,
        QueryErrorKind.UnknownFormat => UnknownFormat,
        QueryErrorKind.RepeatedParameter => RepeatedParameter,
        QueryErrorKind.CrossScale => CrossScale,
        QueryErrorKind.InvalidCursor => InvalidCursor,
        _ => ReleaseGone,
    };

    /// <summary>The general type for a status of which nothing more is known.</summary>
    public static ProblemType Of(int status) => status switch
    {
        400 => BadRequest,
        505 => HttpVersion,
        >= 500 => InternalError with { Status = status },
        _ => All.FirstOrDefault(t => t.Status == status) ?? BadRequest with { Status = status },
    };
}
