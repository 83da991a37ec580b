using TnlOpenData.Text;
using TnlOpenData.Web.Errors;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>Why an HTTP request is not a GraphQL request.</summary>
internal sealed record RequestError(ProblemType Type, Bilingual Detail)
{
    public static RequestError BadRequest(string fr, string en) => new(ProblemType.BadRequest, new(fr, en));
}
