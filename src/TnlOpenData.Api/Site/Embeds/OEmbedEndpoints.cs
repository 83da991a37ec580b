using System.Globalization;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Site.Embeds;

/// <summary><c>/oembed</c>: what sites ask when somebody pastes the address of a page.</summary>
internal static class OEmbedEndpoints
{
    public static Task Answer(HttpContext http)
    {
        var (question, refusals) = OEmbedQuestion.Read(http.Request.Query);
        if (question is null)
        {
            return Problems.Refuse(http, refusals);
        }

        if (question.Format is not ("json" or "xml"))
        {
            return Problems.Write(http, ProblemType.NotImplemented, new(
                $"format : « {question.Format} » n’existe pas en oEmbed. Formats : json, xml.",
                $"format: there is no “{question.Format}” in oEmbed. Formats: json, xml."));
        }

        var visit = Visit.Of(http);
        return Embeddable.At(visit, question.Url) is { } page ? Send(http, visit, page, question) : Problems.Write(http, ProblemType.NotFound, new(
            $"« {question.Url} » n’est pas l’adresse d’une page de ce site qui puisse être intégrée : celle d’une collectivité ou de la carte.",
            $"“{question.Url}” is not the address of a page of this site that can be embedded: that of a collectivity or of the map."));
    }

    private static Task Send(HttpContext http, Visit visit, Embeddable page, OEmbedQuestion question)
    {
        var fields = OEmbed.Fields(visit, page, question);
        var isXml = question.Format == "xml";
        return new Representation
        {
            ContentType = isXml ? "text/xml; charset=utf-8" : "application/json; charset=utf-8",
            Identity = string.Create(CultureInfo.InvariantCulture, $"oembed {question.Format} {visit.Release.Id} {page.Address} {question.MaxWidth} {question.MaxHeight}"),
            LastModified = visit.Release.Created,
            Links = [$"<{visit.Release.LicenceUrl}>; rel=\"license\""],
            Write = output =>
            {
                if (isXml)
                {
                    OEmbed.WriteXml(fields, output);
                }
                else
                {
                    OEmbed.WriteJson(fields, output);
                }
            },
        }.Send(http);
    }
}
