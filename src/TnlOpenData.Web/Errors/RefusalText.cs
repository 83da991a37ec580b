using TnlOpenData.Text;

namespace TnlOpenData.Web.Errors;

/// <summary>What is wrong with a request that the server itself refuses, in place of the server's own message, which is English.</summary>
public static class RefusalText
{
    /// <summary>By the beginning of the server's message. The rest of it depends on the request.</summary>
    private static readonly (string Message, Bilingual Text)[] Known =
    [
        ("Invalid request target", new(
            "L’adresse a des caractères qui s’écrivent en pourcentage (UTF-8) : /v1/search?q=%C3%89chirolles pour « Échirolles ». "
            + "L’octet %00 n’est jamais pris.",
            "The address has characters that must be percent-encoded (UTF-8): /v1/search?q=%C3%89chirolles for “Échirolles”. "
            + "The byte %00 is never taken.")),
        ("Invalid request line", new(
            "La première ligne de la requête n’est pas de la forme « GET /v1 HTTP/1.1 » : une adresse n’a ni espace ni accent, "
            + "ils s’écrivent en pourcentage, comme dans /v1/search?q=%C3%89chirolles.",
            "The first line of the request is not of the form “GET /v1 HTTP/1.1”: an address has no space and no accent, "
            + "they are percent-encoded, as in /v1/search?q=%C3%89chirolles.")),
        ("Request is missing Host header", new(
            "L’en-tête Host manque : une requête HTTP/1.1 nomme son hôte.",
            "The header Host is missing: a request of HTTP/1.1 names its host.")),
        ("Multiple Host headers", new(
            "L’en-tête Host est donné plusieurs fois.",
            "The header Host is given several times.")),
        ("Invalid Host header", new(
            "L’en-tête Host ne nomme pas un hôte, comme dans « Host: example.org:8080 ».",
            "The header Host does not name a host, as in “Host: example.org:8080”.")),
        ("Bad chunk", new(
            "Le corps est mal découpé : une taille de morceau n’est pas un nombre hexadécimal, ou sa fin manque.",
            "The body is badly chunked: the size of a chunk is not a hexadecimal number, or its end is missing.")),
        ("Unexpected end of request content", new(
            "Le corps s’arrête avant sa fin annoncée.",
            "The body ends before its announced end.")),
    ];

    private static readonly Dictionary<int, Bilingual> ByStatus = new()
    {
        [408] = new(
            "La requête est arrivée trop lentement, ou pas entière.",
            "The request has arrived too slowly, or not whole."),
        [413] = new(
            "Le corps de la requête est plus long que ce que le service lit.",
            "The body of the request is longer than the service reads."),
        [414] = new(
            "L’adresse a plus de 8 192 octets. Posez la question en plusieurs fois, ou par POST à /graphql.",
            "The address has more than 8,192 bytes. Ask in several requests, or by POST to /graphql."),
        [431] = new(
            "Les en-têtes sont trop longs (plus de 32 768 octets) ou trop nombreux (plus de 100).",
            "The headers are too long (more than 32,768 bytes) or too many (more than 100)."),
        [505] = new(
            "Cette version de HTTP n’est pas prise : HTTP/1.1 et HTTP/1.0 le sont.",
            "This version of HTTP is not taken: HTTP/1.1 and HTTP/1.0 are."),
    };

    private static readonly Bilingual Other = new(
        "La requête n’est pas du HTTP bien formé : un en-tête ou le corps ne se lit pas.",
        "The request is not well-formed HTTP: a header or the body cannot be read.");

    /// <param name="message">The server's own message.</param>
    public static Bilingual Of(int status, string message)
    {
        var index = Array.FindIndex(Known, k => message.StartsWith(k.Message, StringComparison.Ordinal));
        return index >= 0 ? Known[index].Text : ByStatus.GetValueOrDefault(status, Other);
    }
}
