global using TnlOpenData.Api.Http.Errors;
global using TnlOpenData.Api.Http.Pipeline;
global using TnlOpenData.Api.Http.Requests;
global using TnlOpenData.Api.Http.Responses;
